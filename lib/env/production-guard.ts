import { getApiHost, isMock } from '../workos/api-origin';
import { rejectedKeys } from './rejected-keys';
import type { Env, EnvProblem } from './schema';

/** Prefix of the mock's well-known cookie password. */
const publicPassword = 'only-for-the-mock-workos';

export function findRisks(env: Partial<Env>): EnvProblem[] {
  if (env.DEMO_MODE && !isMock(env)) return [rejectedKeys];
  const isProduction = env.NODE_ENV === 'production' || env.VERCEL_ENV === 'production';
  if (!isProduction) return [];
  const risks: EnvProblem[] = [];
  if (isMock(env) && !env.ALLOW_MOCK_WORKOS) {
    risks.push({
      name: 'WORKOS_API_HOSTNAME',
      state: 'refused',
      message: `is ${getApiHost(env)}, which isn’t WorkOS. A production build uses it only with ALLOW_MOCK_WORKOS=1, or if it’s your WORKOS_CUSTOM_DOMAIN`,
    });
  }
  if (env.WORKOS_COOKIE_PASSWORD?.startsWith(publicPassword)) {
    risks.push({
      name: 'WORKOS_COOKIE_PASSWORD',
      state: 'refused',
      message: 'is the mock’s public password',
    });
  }
  return risks;
}
