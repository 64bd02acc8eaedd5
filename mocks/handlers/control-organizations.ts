import { http } from 'msw';
import { z } from 'zod';
import { invalid, withFields } from '../http/control-fields';
import { at, json, notFound } from '../http/respond';
import { createConnection, findConnection, setConnectionState } from '../state/connections';
import { createDirectory, createDirectoryOfMembers, setDirectoryState } from '../state/directories';
import {
  addDirectoryUser,
  deleteDirectoryUser,
  mapGroup,
  setDirectoryUserActive,
  setGroups,
} from '../state/directory-users';
import type { DirectoryUser } from '../state/records';
import { findRole, store } from '../state/store';

const directoryStates = ['linked', 'validating', 'invalid_credentials'] as const;

const states = ['draft', 'validating', 'active', 'inactive'] as const;

const connectionFields = z.strictObject({
  organization: z.string(),
  type: z.string().default('OktaSAML'),
  state: z.enum(states).default('active'),
});

const directoryFields = z.strictObject({
  organization: z.string(),
  /** Defaults to the organization's members. */
  people: z
    .array(
      z.strictObject({
        email: z.email(),
        firstName: z.string().nullable().default(null),
        lastName: z.string().nullable().default(null),
        groups: z.array(z.string().min(1)).default([]),
      }),
    )
    .optional(),
});

const directoryUserFields = z.strictObject({
  active: z.boolean().optional(),
  groups: z.array(z.string().min(1)).optional(),
});

const groupRoleFields = z.strictObject({
  organization: z.string(),
  group: z.string().min(1),
  role: z.string(),
});

/** Control API for what admins set up in the Admin Portal, and for what directories send. */
export const controlOrganizations = [
  /** Creates the organization's connection, or changes its state. */
  http.put(at('/_mock/connections'), ({ request }) =>
    withFields(request, connectionFields, ({ organization, type, state }) => {
      if (!store.organizations.has(organization)) return unknownOrganization();
      const connection = findConnection(organization) ?? createConnection(organization, type);
      setConnectionState(connection, state);
      return json(connection);
    }),
  ),

  http.put(at('/_mock/group-roles'), ({ request }) =>
    withFields(request, groupRoleFields, ({ organization, group, role }) => {
      if (!findRole(role, organization)) return invalid('role', 'must be a role');
      mapGroup({ organization_id: organization, group, role });
      return json({});
    }),
  ),

  /** WorkOS has no API that creates a directory. */
  http.post(at('/_mock/directories'), ({ request }) =>
    withFields(request, directoryFields, ({ organization, people }) => {
      if (!store.organizations.has(organization)) return unknownOrganization();
      if (!people) return json(createDirectoryOfMembers(organization), 201);
      const directory = createDirectory(organization);
      for (const { firstName: first_name, lastName: last_name, ...person } of people) {
        addDirectoryUser(directory, { ...person, first_name, last_name });
      }
      return json(directory, 201);
    }),
  ),

  http.patch(at('/_mock/directories/:id'), ({ request, params: { id } }) =>
    withFields(request, z.strictObject({ state: z.enum(directoryStates) }), ({ state }) => {
      const directory = store.directories.get(String(id));
      if (!directory) return notFound('Directory', String(id));
      setDirectoryState(directory, state);
      return json(directory);
    }),
  ),

  http.patch(at('/_mock/directory-users/:id'), ({ request, params }) =>
    withFields(request, directoryUserFields, ({ active, groups }) =>
      withDirectoryUser(String(params.id), (user) => {
        if (groups) setGroups(user, groups);
        if (active !== undefined) setDirectoryUserActive(user, active);
      }),
    ),
  ),

  http.delete(at('/_mock/directory-users/:id'), ({ params }) =>
    withDirectoryUser(String(params.id), deleteDirectoryUser),
  ),

  /** Expires an Admin Portal link. */
  http.post(at('/_mock/portal-links/:token/expire'), ({ params: { token } }) => {
    const link = store.portalLinks.get(String(token));
    if (!link) return notFound('Portal Link', String(token));
    link.expiresAt = 0;
    return json({});
  }),

  /** Oldest first. WorkOS has no API that lists them. Filter with `?organization=`. */
  http.get(at('/_mock/audit-log-events'), ({ request }) => {
    const organization = new URL(request.url).searchParams.get('organization');
    const events = [...store.auditLogEvents.values()];
    return json(
      events
        .filter(({ organization_id }) => !organization || organization_id === organization)
        .map(({ event }) => event),
    );
  }),
];

function withDirectoryUser(id: string, change: (user: DirectoryUser) => void) {
  const user = store.directoryUsers.get(id);
  if (!user) return notFound('Directory User', id);
  change(user);
  return json(user);
}

function unknownOrganization() {
  return invalid('organization', 'must be an organization ID');
}
