import { z } from 'zod';
import { withBearer } from '@/lib/auth/bearer-route';
import { organizationName } from '@/lib/auth/fields';
import { problem } from '@/lib/problem';
import { readText } from '@/lib/read-text';
import { expireTags } from '@/lib/store/cache-handler';
import { callWorkOS } from '@/lib/workos/client';

const fields = z.object({ name: organizationName });

const maxBytes = 10_000;

/** Renames the caller's organization: `{"name": "Acme"}`. Without an organization, there's nothing to rename. */
export const PATCH = withBearer(
  { permission: 'settings:manage', audit: 'organization.renamed' },
  async ({ organizationId }, request) => {
    if (!organizationId) {
      return { response: problem(403, 'Forbidden', 'The caller isn’t in an organization.') };
    }
    const body = fields.safeParse(await readJson(request));
    if (!body.success) {
      const [issue] = body.error.issues;
      return { response: problem(400, 'Bad Request', `name: ${issue?.message}`) };
    }
    const { name } = body.data;
    await callWorkOS(({ organizations }) =>
      organizations.updateOrganization({ organization: organizationId, name }),
    );
    await expireTags(`organization:${organizationId}`);
    return { response: Response.json({ id: organizationId, name }) };
  },
);

async function readJson(request: Request): Promise<unknown> {
  try {
    return JSON.parse((await readText(request, maxBytes)) ?? '');
  } catch {
    return undefined;
  }
}
