import { decodeJwt, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { secondsFor } from '../clock';
import { startSession } from '../sessions';
import { kid } from '../signing-key';
import { sign, signAccessToken } from '../tokens';
import { createApplication } from './applications';
import { authorize } from './authorizations';
import { createDynamicClient } from './clients';
import type { Application } from './records';
import { signMachineToken, signUserToken } from './tokens';

type Wanted = {
  userId: string;
  organizationId?: string;
  application?: Application;
  scopes?: string[];
  resource?: string;
};

/** Token kinds by what WorkOS issues them for, without the sign-in that it takes. */
export const issuers = {
  /** A person, in a browser or on a device. */
  session: ({ userId, organizationId }: Wanted) => {
    const authTime = secondsFor(userId);
    return signAccessToken(startSession({ userId, organizationId, authTime, userAgent: null }));
  },

  agent: async ({ userId, organizationId, scopes = ['openid'], resource, ...wanted }: Wanted) => {
    const { application = createAgent() } = wanted;
    const granted = { applicationId: application.id, userId, organizationId, scopes, resource };
    const { consentId } = authorize(granted);
    const grant = { ...granted, consentId, revoked: false };
    return (await signUserToken(application, grant, scopes)).token;
  },

  machine: async ({ organizationId = '', scopes = [], application }: Wanted) => {
    const machine = application ?? createMachine(organizationId, scopes);
    if (machine.application_type !== 'm2m') return undefined;
    return (await signMachineToken(machine, scopes)).token;
  },
};

function createAgent() {
  const registration = { method: 'none', grantTypes: ['authorization_code'] } as const;
  const described = { name: 'Test agent', redirectUris: ['http://localhost/callback'] };
  return createDynamicClient({
    ...described,
    registration: { ...registration, grantTypes: [...registration.grantTypes] },
  });
}

function createMachine(organization_id: string, scopes: string[]) {
  const described = { name: 'Test machine', description: null, scopes, organization_id };
  return createApplication({ application_type: 'm2m', ...described });
}

type Signature = 'valid' | 'foreign' | 'none';

/** Changes claims, or removes those that are null, and signs again. */
export async function forge(token: string, changes: Record<string, unknown>, as: Signature) {
  const changed = Object.entries({ ...decodeJwt(token), ...changes });
  const claims = Object.fromEntries(changed.filter(([, value]) => value !== null));
  if (as === 'valid') return sign(claims);
  if (as === 'none') return new UnsecuredJWT(claims).encode();
  const { privateKey } = await generateKeyPair('RS256');
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey);
}
