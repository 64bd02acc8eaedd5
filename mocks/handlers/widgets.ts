import { http } from 'msw';
import { z } from 'zod';
import { at, authorized, json, notFound, withBody } from '../http/respond';
import { ulid } from '../state/ids';
import { store } from '../state/store';
import { sign } from '../state/tokens';

const scopes = [
  'widgets:users-table:manage',
  'widgets:domain-verification:manage',
  'widgets:sso:manage',
  'widgets:api-keys:manage',
  'widgets:dsync:manage',
  'widgets:audit-log-streaming:manage',
  'widgets:pipes:manage',
] as const;

const fields = z.object({
  organization_id: z.string().optional(),
  user_id: z.string().optional(),
  scopes: z.array(z.enum(scopes)).default([]),
});

/** Tokens only: widgets in the browser call api.workos.com directly, which can't be mocked. */
export const widgets = [
  http.post(
    at('/widgets/token'),
    authorized(
      withBody(fields, async ({ body }) => {
        const { organization_id = '', user_id = '' } = body;
        if (organization_id && !store.organizations.has(organization_id)) {
          return notFound('Organization', organization_id);
        }
        if (user_id && !store.users.has(user_id)) return notFound('User', user_id);
        const iat = Math.floor(Date.now() / 1000);
        const token = await sign({
          aud: 'https://api.workos.com',
          iss: 'https://api.workos.com',
          sub: user_id,
          jti: ulid(),
          org_id: organization_id,
          permissions: body.scopes.flatMap(toPermissions),
          exp: iat + 3600,
          iat,
        });
        return json({ token }, 201);
      }),
    ),
  ),
];

/** Widgets check for the scope itself. Tokens for the users table have two more permissions. */
function toPermissions(scope: (typeof scopes)[number]) {
  return scope === 'widgets:users-table:manage' ? [scope, 'users:manage', 'users:view'] : [scope];
}
