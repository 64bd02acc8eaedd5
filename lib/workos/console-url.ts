import type { Env } from '../env/schema';
import { getApiOrigin } from './api-origin';

/** Where browsers open the mock's console. The live demo serves it next to the app. */
export function getConsoleUrl(env: Partial<Env>): string {
  return env.DEMO_MODE ? '/console' : getApiOrigin(env);
}
