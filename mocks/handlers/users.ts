import { http } from 'msw';
import { z } from 'zod';
import { list } from '../http/list';
import { at, authorized, empty, failure, found, json, withBody } from '../http/respond';
import { timestamp } from '../state/clock';
import { createUser } from '../state/create';
import { deleteUser } from '../state/deletion';
import { emit } from '../state/events';
import { isLocale } from '../state/locales';
import { isMetadata, mergeMetadata } from '../state/metadata';
import { findPasswordErrors } from '../state/password-strength';
import type { User } from '../state/records';
import { findUserByEmail, store } from '../state/store';

const fields = z.object({
  email: z.string().min(1).max(320),
  email_verified: z.boolean().nullish(),
  first_name: z.string().max(500).nullish(),
  last_name: z.string().max(500).nullish(),
  name: z.string().max(1000).nullish(),
  external_id: z.string().max(128).nullish(),
  locale: z.string().max(35).nullish(),
  password: z.string().nullish(),
  password_hash: z.string().nullish(),
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
      const members = new Set(
        [...store.memberships.values()]
          .filter(({ organization_id }) => organization_id === organizationId)
          .map(({ user_id }) => user_id),
      );
      const matches = [...store.users.values()].filter(
        (user) => (!email || user.email === email) && (!organizationId || members.has(user.id)),
      );
      return list(request, matches);
    }),
  ),

  http.post(
    at('/user_management/users'),
    authorized(
      withBody(fields, ({ body }) => {
        const error = validate(body);
        if (error && creationErrors.includes(error.code)) {
          return failure(400, 'user_creation_error', 'Could not create user.', {
            errors: [error],
          });
        }
        if (error) return reject(error);
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
        return empty();
      }),
    ),
  ),
];

function update(user: User, body: Fields) {
  const error = validate(body, user);
  if (error) return reject(error);
  Object.assign(user, toRecord(body, user), { updated_at: timestamp() });
  if (body.password) store.passwords.set(user.id, body.password);
  emit('user.updated', user);
  return json(user);
}

type Rejection = { code: string; message: string; errors?: object[] };

function reject({ code, message, ...extra }: Rejection) {
  return failure(400, code, message, extra);
}

/** For new users, WorkOS returns these inside a `user_creation_error`. */
const creationErrors = ['invalid_email', 'email_not_available', 'external_id_already_used'];

/** Returns the error WorkOS would reject these values with. */
function validate(values: Fields, user?: User): Rejection | undefined {
  const { email, password, password_hash, external_id, metadata, locale } = values;
  const passwordErrors = password ? findPasswordErrors(password) : [];
  const owner = email === undefined ? undefined : findUserByEmail(email);
  const others = [...store.users.values()].filter((other) => other !== user);
  const reasons: [boolean, string, string][] = [
    [
      typeof password === 'string' && typeof password_hash === 'string',
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
      metadata !== undefined && !isMetadata(metadata),
      'invalid_metadata',
      'The metadata is invalid.',
    ],
    [
      typeof external_id === 'string' && others.some((other) => other.external_id === external_id),
      'external_id_already_used',
      'This external ID is already in use.',
    ],
    [typeof locale === 'string' && !isLocale(locale), 'invalid_locale', 'The locale is invalid.'],
  ];
  const reason = reasons.find(([applies]) => applies);
  if (reason) return { code: reason[1], message: reason[2] };
  if (passwordErrors.length === 0) return undefined;
  return {
    code: 'password_strength_error',
    message: 'The password is too weak.',
    errors: passwordErrors,
  };
}

/** Drops passwords, merges metadata, and updates the full name. */
function toRecord(body: Fields, user?: User): Partial<User> {
  const { password: _, password_hash: __, email_verified, metadata, ...fields } = body;
  const record = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<User>;
  if (typeof email_verified === 'boolean') record.email_verified = email_verified;
  if (metadata !== undefined) record.metadata = mergeMetadata(user?.metadata, metadata);
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
