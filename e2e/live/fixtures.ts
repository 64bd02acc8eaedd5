import { test as base, expect } from '@playwright/test';
import type { AuthenticationResponse } from '@workos-inc/node';
import { errorCode } from '@/lib/workos/errors';
import { connect } from '@/scripts/doctor/api';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { cookiePassword, environment } from '@/scripts/live/app';
import { organizations, type Person, passwordOf } from '@/scripts/live/people';
import { appUrl } from '@/scripts/live/staging';

export { expect };

export const workos = connect(environment);

type Fixtures = {
  setSession: (session: AuthenticationResponse) => Promise<void>;
  /** Signs in without the hosted page, which is protected against robots. */
  signIn: (person: Person) => Promise<AuthenticationResponse>;
};

export const test = base.extend<Fixtures>({
  setSession: async ({ context }, use) => {
    await use(async (session) => {
      const cookie = await sessionCookie(session, { url: appUrl, password: cookiePassword });
      await context.addCookies([cookie]);
    });
  },

  signIn: async ({ setSession }, use) => {
    await use(async (person) => {
      const session = await authenticate(person);
      await setSession(session);
      return session;
    });
  },
});

/** Signs in to the first organization, which a user of several has to choose. */
export async function authenticate(person: Person): Promise<AuthenticationResponse> {
  const { userManagement } = workos;
  const password = passwordOf(environment, person);
  try {
    return await userManagement.authenticateWithPassword({ email: person.email, password });
  } catch (error) {
    if (errorCode(error) !== 'organization_selection_required') throw error;
    return userManagement.authenticateWithOrganizationSelection({
      clientId: environment.WORKOS_CLIENT_ID,
      organizationId: await findOrganization('first'),
      pendingAuthenticationToken: String(Reflect.get(Object(error), 'pendingAuthenticationToken')),
    });
  }
}

export async function findOrganization(name: keyof typeof organizations): Promise<string> {
  const { externalId } = organizations[name];
  return (await workos.organizations.getOrganizationByExternalId(externalId)).id;
}
