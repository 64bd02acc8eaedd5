import { getApiHost, isMock } from '../workos/api-origin';
import type { Env, EnvProblem } from './schema';

/** How the cookie password begins that the mock WorkOS hands out: it is public. */
const demoPassword = 'only-for-the-mock-workos';

/** Returns what is well formed but must not go into production. */
export function findRisks(env: Partial<Env>): EnvProblem[] {
  const isProduction = env.NODE_ENV === 'production' || env.VERCEL_ENV === 'production';
  if (!isProduction) return [];
  const risks: EnvProblem[] = [];
  if (isMock(env) && !env.ALLOW_MOCK_WORKOS) {
    risks.push({
      name: 'WORKOS_API_HOSTNAME',
      state: 'refused',
      message: `is ${getApiHost(env)}, which is not WorkOS. A production build uses it only with ALLOW_MOCK_WORKOS=1, or as the WORKOS_CUSTOM_DOMAIN of your environment`,
    });
  }
  if (env.WORKOS_COOKIE_PASSWORD?.startsWith(demoPassword)) {
    risks.push({
      name: 'WORKOS_COOKIE_PASSWORD',
      state: 'refused',
      message:
        'is the demo password of the mock, which everybody knows. Make one with: openssl rand -base64 32',
    });
  }
  return risks;
}
