import { z } from 'zod';
import { organizationName } from '@/lib/auth/fields';
import { withBearer } from '@/lib/credentials/bearer-route';
import { problem } from '@/lib/problem';
import { readText } from '@/lib/read-text';
import { expireTags } from '@/lib/store/cache-handler';
import { callWorkOS } from '@/lib/workos/client';
import { readOrganizationName } from '@/lib/workos/organizations';

const fields = z.object({ name: organizationName });

const accepts = ['access-token', 'machine', 'organization-key', 'user-key'] as const;

const maxBytes = 10_000;

/** Returns the caller's organization. */
export const GET = withBearer(
  { accepts, permission: 'reports:read', audit: null },
  async (caller) => {
    const { organizationId: id } = caller;
    if (!id) return { response: noOrganization() };
    return { response: Response.json({ id, name: await readOrganizationName(id) }) };
  },
);

/** Renames the caller's organization: `{"name": "Acme"}`. That's not for a key that a user made for a tool. */
export const PATCH = withBearer(
  {
    accepts: ['access-token', 'machine', 'organization-key'],
    permission: 'settings:manage',
    audit: 'organization.renamed',
  },
  async ({ organizationId }, request) => {
    if (!organizationId) return { response: noOrganization() };
    const body = fields.safeParse(await readJson(request));
    if (!body.success) {
      const issue = body.error.issues.find(({ path }) => path[0] === 'name');
      const detail = issue ? `name: ${issue.message}` : 'Send JSON such as {"name": "Acme"}.';
      return { response: problem(400, 'Bad Request', detail) };
    }
    const { name } = body.data;
    await callWorkOS(({ organizations }) =>
      organizations.updateOrganization({ organization: organizationId, name }),
    );
    await expireTags(`organization:${organizationId}`);
    return { response: Response.json({ id: organizationId, name }) };
  },
);

function noOrganization() {
  return problem(403, 'Forbidden', 'The caller isn’t in an organization.');
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return JSON.parse((await readText(request, maxBytes)) ?? '');
  } catch {
    return undefined;
  }
}
