import { http } from 'msw';
import { z } from 'zod';
import { list } from '../http/list';
import { at, authorized, failure, found, json, withBody } from '../http/respond';
import { timestamp } from '../state/clock';
import { createUser } from '../state/create';
import { emit } from '../state/events';
import type { User } from '../state/records';
import { endSession, sessionsOf } from '../state/sessions';
import { findUserByEmail, membershipsOf, store } from '../state/store';

const metadataRule = z.record(z.string().max(40), z.string().max(600).nullable()).nullable();

const fields = z.object({
  email: z.string().min(1).max(320),
  email_verified: z.boolean().optional(),
  first_name: z.string().max(500).nullish(),
  last_name: z.string().max(500).nullish(),
  name: z.string().max(1000).nullish(),
  external_id: z.string().max(128).nullish(),
  locale: z.string().max(35).nullish(),
  password: z.string().optional(),
  password_hash: z.string().optional(),
  metadata: z.unknown().optional(),
});

type Fields = Partial<z.infer<typeof fields>>;

export const users = [
  http.get(
    at('/user_management/users'),
    authorized(({ request }) => {
      const query = new URL(request.url).searchParams;
      const email = query.get('email')?.toLowerCase();
      const organizationId = query.get('organization_id');
      const matches = [...store.users.values()].filter(
        (user) =>
          (!email || user.email === email) &&
          (!organizationId ||
            membershipsOf(user.id).some((m) => m.organization_id === organizationId)),
      );
      return list(request, matches);
    }),
  ),

  http.post(
    at('/user_management/users'),
    authorized(
      withBody(fields, ({ body }) => {
        const error = validate(body);
        if (error?.code === 'email_not_available') {
          return failure(400, 'user_creation_error', 'Could not create user.', {
            errors: [error],
          });
        }
        if (error) return failure(400, error.code, error.message);
        const user = createUser({ email_verified: false, ...toRecord(body), email: body.email });
        if (body.password) store.passwords.set(user.id, body.password);
        return json(user, 201);
      }),
    ),
  ),

  http.get(
    at('/user_management/users/external_id/:externalId'),
    authorized(({ params: { externalId = '' } }) => {
      const user = [...store.users.values()].find(({ external_id }) => external_id === externalId);
      return found('User', externalId, user, json);
    }),
  ),

  http.get(
    at('/user_management/users/:id'),
    authorized(({ params: { id = '' } }) => found('User', id, store.users.get(id), json)),
  ),

  http.put(
    at('/user_management/users/:id'),
    authorized(
      withBody(fields.partial(), ({ body, params: { id = '' } }) =>
        found('User', id, store.users.get(id), (user) => update(user, body)),
      ),
    ),
  ),

  http.delete(
    at('/user_management/users/:id'),
    authorized(({ params: { id = '' } }) =>
      found('User', id, store.users.get(id), (user) => {
        deleteUser(user);
        return json({});
      }),
    ),
  ),
];

function update(user: User, body: Fields) {
  const error = validate(body, user);
  if (error) return failure(400, error.code, error.message);
  Object.assign(user, toRecord(body, user), { updated_at: timestamp() });
  if (body.password) store.passwords.set(user.id, body.password);
  emit('user.updated', user);
  return json(user);
}

/** Returns the error WorkOS would reject these values with. */
function validate({ email, password, password_hash, external_id, metadata }: Fields, user?: User) {
  const owner = email === undefined ? undefined : findUserByEmail(email);
  const others = [...store.users.values()].filter((other) => other !== user);
  const reasons: [boolean, string, string][] = [
    [
      password !== undefined && password_hash !== undefined,
      'password_and_password_hash_provided',
      'Provide either a password or a password hash.',
    ],
    [
      email !== undefined && !z.email().safeParse(email).success,
      'invalid_email',
      'The email is invalid.',
    ],
    [owner !== undefined && owner !== user, 'email_not_available', 'This email is not available.'],
    [
      metadata !== undefined && !metadataRule.safeParse(metadata).success,
      'invalid_metadata',
      'The metadata is invalid.',
    ],
    [
      typeof external_id === 'string' && others.some((other) => other.external_id === external_id),
      'external_id_already_used',
      'This external ID is already in use.',
    ],
  ];
  const reason = reasons.find(([applies]) => applies);
  return reason && { code: reason[1], message: reason[2] };
}

/** Drops passwords, merges metadata, and updates the full name. */
function toRecord(body: Fields, user?: User): Partial<User> {
  const { password: _, password_hash: __, metadata, ...fields } = body;
  const record = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<User>;
  if (metadata !== undefined) record.metadata = mergeMetadata(user, metadata);
  const { first_name: first, last_name: last, name } = { ...user, ...record };
  const isRenamed = 'first_name' in record || 'last_name' in record;
  return {
    ...record,
    name:
      'name' in record || !isRenamed
        ? (name ?? null)
        : [first, last].filter(Boolean).join(' ') || null,
  };
}

function mergeMetadata(user: User | undefined, metadata: unknown) {
  const changes = metadataRule.parse(metadata);
  if (changes === null) return {};
  const merged = Object.entries({ ...user?.metadata, ...changes });
  return Object.fromEntries(merged.filter((entry): entry is [string, string] => entry[1] !== null));
}

function deleteUser(user: User) {
  for (const session of sessionsOf(user.id)) endSession(session);
  for (const membership of membershipsOf(user.id)) store.memberships.delete(membership.id);
  store.users.delete(user.id);
  emit('user.deleted', user);
}
