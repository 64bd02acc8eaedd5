import 'server-only';
import { defaults, unseal } from 'iron-webcrypto';
import { z } from 'zod';
import { getEnv } from '../env';
import { safeReturnTo } from '../routes';

// The package's types are older than `SharedArrayBuffer` in the DOM's types.
const webCrypto = crypto as Parameters<typeof unseal>[0];

const stateSchema = z.object({ returnPathname: z.string() });

/** Parameters of `/sign-in` that a second attempt needs. */
type SignInRequest = { returnTo: string; query: URLSearchParams };

/**
 * AuthKit carries only the page to return to, and ignores its fragment, so the rest of a sign-in's
 * parameters go there.
 */
export function packReturnTo(returnTo: string, query: URLSearchParams): string {
  return query.size > 0 ? `${returnTo}#${query}` : returnTo;
}

/**
 * Reads the sign-in that a callback's `state` belongs to. AuthKit seals it with the cookie password for ten
 * minutes. It doesn't authenticate anyone, so this reads expired ones too.
 */
export async function readSealedState(state: string | null): Promise<SignInRequest | undefined> {
  if (!state) return undefined;
  const { WORKOS_COOKIE_PASSWORD: password } = getEnv();
  const [sealed = ''] = state.split('~');
  const options = { ...defaults, timestampSkewSec: Number.MAX_SAFE_INTEGER / 1000 };
  const opened = await unseal(webCrypto, sealed, { 1: password }, options).catch(() => null);
  const parsed = stateSchema.safeParse(opened);
  if (!parsed.success) return undefined;
  const [page, query] = parsed.data.returnPathname.split('#');
  const returnTo = safeReturnTo(page);
  return returnTo ? { returnTo, query: new URLSearchParams(query) } : undefined;
}
