import { existsSync } from 'node:fs';
import { issueToken, type TestUser } from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate, workos } from '@/scripts/lib/workos';
import { agentToken, callTool, resource } from './support';

export type World = { user: TestUser; organizationId: string };
export type Headers = Record<string, string>;

export const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` });

export const permissions = ['members:read', 'reports:read'];

const key = ({ organizationId }: World) => ({ organizationId, name: 'Matrix', permissions });

export const createKey = {
  'organization-key': (world: World) => workos.apiKeys.createOrganizationApiKey(key(world)),
  'user-key': (world: World) =>
    workos.userManagement.createUserApiKey(world.user.id, { ...key(world) }),
};

type Claims = Record<string, unknown>;

export const createToken = {
  'access-token': ({ user, organizationId: organization }: World, claims: Claims = {}) =>
    issueToken({ kind: 'session', user, organization, claims }),
  agent: ({ user }: World, claims: Claims = {}) => agentToken(user, { claims }),
  machine: ({ organizationId: organization }: World, claims: Claims = {}) =>
    issueToken({ kind: 'machine', organization, scopes: permissions, claims }),
};

export async function toCookie(session: object, password?: string): Promise<Headers> {
  const { name, value } = await sessionCookie(
    session,
    password ? { url: resource, password } : undefined,
  );
  return { cookie: `${name}=${value}` };
}

/** A valid one of each kind. */
export const kinds = {
  session: async ({ user }: World) => toCookie(await authenticate(user.email)),
  'access-token': async (world: World) => bearer(await createToken['access-token'](world)),
  agent: async (world: World) => bearer(await createToken.agent(world)),
  machine: async (world: World) => bearer(await createToken.machine(world)),
  'organization-key': async (world: World) =>
    bearer((await createKey['organization-key'](world)).value),
  'user-key': async (world: World) => bearer((await createKey['user-key'](world)).value),
};

export type Kind = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as Kind[];

/** You may have deleted it, with its feature. */
export const exists = (route: string) => existsSync(`app${route}/route.ts`);

/** Calls a route with a query, or the tool that lists members with the same arguments. */
export function request(route: string, headers: Headers, query: Headers = {}) {
  if (route === '/mcp') return callTool('', 'list_members', query, headers);
  const url = new URL(`${route}?${new URLSearchParams(query)}`, resource);
  return fetch(url, { headers, redirect: 'manual' });
}
