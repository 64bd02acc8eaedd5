import { z } from 'zod';

const slug = z.string().min(1);
const described = { slug, name: z.string().optional(), description: z.string().optional() };

const membership = z.strictObject({
  organization: z.string().min(1),
  role: slug.optional(),
  permissions: z.array(slug).optional(),
});

const user = z.strictObject({
  email: z.email(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  email_verified: z.boolean().optional(),
  external_id: z.string().optional(),
  metadata: z.record(z.string(), z.string()).optional(),
  password: z.string().optional(),
  /** Accepted because the emulator has it. In the mock, the console starts impersonations. */
  impersonator: z.unknown().optional(),
  /** Shown below the name on the sign-in page. */
  note: z.string().optional(),
  memberships: z.array(membership).default([]),
  feature_flags: z.array(slug).default([]),
});

const domain = z.union([
  z.string().transform((name) => ({ domain: name, state: 'verified' as const })),
  z.strictObject({
    domain: z.string(),
    state: z.enum(['verified', 'pending']).default('pending'),
  }),
]);

const organization = z.strictObject({
  name: z.string().min(1),
  external_id: z.string().optional(),
  metadata: z.record(z.string(), z.string()).optional(),
  domains: z.array(domain).default([]),
  entitlements: z.array(slug).default([]),
  sso_required: z.boolean().default(false),
  /** In the emulator's format, where `user_id` may also be the email address. */
  memberships: z
    .array(
      z.strictObject({
        user_id: z.string(),
        role: slug.optional(),
        status: z.enum(['active', 'inactive', 'pending']).default('active'),
      }),
    )
    .default([]),
});

const role = z.strictObject({
  ...described,
  permissions: z.array(slug).default([]),
  type: z.enum(['EnvironmentRole', 'OrganizationRole']).optional(),
  organization_id: z.string().optional(),
  is_default_role: z.boolean().optional(),
  priority: z.number().optional(),
});

const invitation = z.strictObject({
  email: z.email(),
  /** The organization's name. */
  organization_id: z.string().optional(),
  inviter_user_id: z.string().optional(),
  role_slug: slug.optional(),
});

const connection = z.strictObject({
  name: z.string().optional(),
  organization: z.string(),
  connection_type: z.string().optional(),
  state: z.enum(['active', 'inactive', 'validating']).default('active'),
  domains: z.array(z.string()).optional(),
  profiles: z.array(z.unknown()).optional(),
});

/**
 * A file for `npm run mock -- --people`. It includes the formats of `workos emulate --seed` and `workos seed`, so a
 * file for either works here.
 */
export const peopleSchema = z.strictObject({
  users: z.array(user).default([]),
  organizations: z.array(organization).default([]),
  permissions: z.array(z.strictObject(described)).default([]),
  roles: z.array(role).default([]),
  feature_flags: z.array(z.strictObject(described)).default([]),
  invitations: z.array(invitation).default([]),
  connections: z.array(connection).default([]),
  webhookEndpoints: z
    .array(
      z.strictObject({
        endpoint_url: z.url(),
        events: z.array(z.string()).optional(),
        enabled: z.boolean().optional(),
      }),
    )
    .default([]),
  config: z
    .strictObject({
      redirect_uris: z.array(z.string()).default([]),
      cors_origins: z.array(z.string()).optional(),
      homepage_url: z.string().optional(),
    })
    .optional(),
  /** Accepted because the emulator has them. The mock doesn't use them. */
  pipeConnections: z.unknown().optional(),
  apiKeys: z.unknown().optional(),
});

export type People = z.infer<typeof peopleSchema>;
