import { HttpResponse, http } from 'msw';
import { z } from 'zod';
import { permissionsOf } from '../seed';
import { createMembership, createOrganization, createUser, store, turnFlagOn } from '../store';
import { at } from './respond';

const newUser = z.strictObject({
  email: z.email(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  memberships: z
    .array(
      z.strictObject({
        organization: z.string().min(1),
        role: z.string().default('member'),
        permissions: z.array(z.string()).optional(),
        entitlements: z.array(z.string()).default([]),
      }),
    )
    .default([]),
  featureFlags: z.array(z.string()).default([]),
  /** Seconds; negative for tokens that have expired when they arrive. */
  accessTokenTtl: z.number().int().min(-86_400).max(86_400).optional(),
});

/** What tests ask of the mock. It has no counterpart at WorkOS. */
export const control = [
  /** Creates a user, and an organization of its own for each membership. */
  http.post(at('/_mock/users'), async ({ request }) => {
    const body = newUser.safeParse(await request.json().catch(() => undefined));
    if (!body.success) {
      const message = z.prettifyError(body.error);
      return HttpResponse.json({ message }, { status: 400 });
    }
    const { memberships, featureFlags, accessTokenTtl, ...values } = body.data;
    const user = createUser(values);
    for (const { organization, entitlements, role, permissions } of memberships) {
      createMembership({
        userId: user.id,
        organizationId: createOrganization({ name: organization, entitlements }).id,
        role,
        permissions: permissions ?? permissionsOf(role),
      });
    }
    for (const slug of featureFlags) turnFlagOn(slug, user.id);
    if (accessTokenTtl !== undefined) store.accessTokenTtl.set(user.id, accessTokenTtl);
    return HttpResponse.json(user, { status: 201 });
  }),
];
