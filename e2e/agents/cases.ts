import { decodeJwt } from 'jose';
import { appUrl } from '@/mocks/env';
import { workos } from '@/scripts/lib/workos';
import { runCron } from '../support/events';
import { findMembership } from '../support/memberships';
import {
  bearer,
  createKey,
  createToken,
  type Headers,
  type Kind,
  kinds,
  type World,
} from './credentials';

/** A credential, and the response to a request with it. */
export type Case = { status: 200 | 401 | 403; create: (world: World) => Promise<Headers> };

export const refused = (create: Case['create']): Case => ({ status: 401, create });
export const forbidden = (create: Case['create']): Case => ({ status: 403, create });

/** Nothing ends it early: WorkOS has no event about it, or it belongs to the organization. */
export const stillValid = (create: Case['create']): Case => ({ status: 200, create });

/** A credential after a change that was made once it existed. */
export const after =
  (kind: Kind, change: (world: World, headers: Headers) => Promise<unknown>): Case['create'] =>
  async (world) => {
    const headers = await kinds[kind](world);
    await change(world, headers);
    return headers;
  };

export const withClaims =
  (kind: keyof typeof createToken, claims: Record<string, unknown>): Case['create'] =>
  async (world) =>
    bearer(await createToken[kind](world, claims));

export const withKey =
  (kind: keyof typeof createKey, change: (id: string) => Promise<unknown>): Case['create'] =>
  async (world) => {
    const { id, value } = await createKey[kind](world);
    await change(id);
    return bearer(value);
  };

export const claimsOf = ({ authorization = '' }: Headers) => decodeJwt(authorization.slice(7));

export const readEvents = () => runCron(appUrl);

/** Gives the user a role with no permissions. */
export async function demote({ user, organizationId }: World) {
  await workos.authorization.createOrganizationRole(organizationId, { name: 'N', slug: 'org-n' });
  const { id = '' } = (await findMembership(user.id)) ?? {};
  await workos.userManagement.updateOrganizationMembership(id, { roleSlug: 'org-n' });
}

export async function leave({ user }: World) {
  const { id = '' } = (await findMembership(user.id)) ?? {};
  await workos.userManagement.deleteOrganizationMembership(id);
  await readEvents();
}
