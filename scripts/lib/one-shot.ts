/** Environments without an account, as https://workos.com/auth.md documents them. */
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { schema } from '../../lib/env';
import { Stop } from './stop';

const path = '/x/one-shot-environments';

/** WorkOS may name them either way. */
const environmentSchema = z
  .record(z.string(), z.unknown())
  .transform((body) => ({
    WORKOS_CLIENT_ID: body.clientId ?? body.client_id,
    WORKOS_API_KEY: body.apiKey ?? body.api_key,
    WORKOS_CLAIM_TOKEN: body.claimToken ?? body.claim_token,
  }))
  .pipe(
    z.object({
      WORKOS_CLIENT_ID: schema.shape.WORKOS_CLIENT_ID,
      WORKOS_API_KEY: schema.shape.WORKOS_API_KEY,
      WORKOS_CLAIM_TOKEN: schema.shape.WORKOS_CLAIM_TOKEN.unwrap().min(1),
    }),
  );

/** Creates an environment, or throws with a sentence that says why not. */
export async function createEnvironment(origin: string) {
  const response = await post(`${origin}${path}`);
  const created = environmentSchema.safeParse(await response.json().catch(() => undefined));
  if (response.ok && created.success) return created.data;
  throw new Stop(
    response.status === 429
      ? 'WorkOS creates no more environments for now. Try again in a few minutes, or use an environment of yours'
      : `WorkOS couldn’t create an environment (status ${response.status}). Try again later, or use an environment of yours`,
  );
}

export type Claim =
  | { state: 'open'; url: string }
  | { state: 'claimed' | 'invalid' | 'unknown'; url?: undefined };

const states: Record<number, Claim> = {
  401: { state: 'invalid' },
  404: { state: 'unknown' },
  409: { state: 'claimed' },
};

/** Returns the page that claims an environment, or says why there is none. */
export async function startClaim(
  origin: string,
  client_id: string,
  claim_token: string,
): Promise<Claim> {
  const response = await post(`${origin}${path}/claim-nonces`, { client_id, claim_token });
  const body = z.object({ nonce: z.string() }).safeParse(await response.json().catch(() => {}));
  if (response.ok && body.success) {
    const query = new URLSearchParams(body.data);
    return { state: 'open', url: `https://dashboard.workos.com/claim?${query}` };
  }
  const known = states[response.status];
  if (known) return known;
  throw new Stop(`WorkOS returned ${response.status} for the claim. Try again later`);
}

/** Tries again as WorkOS asks for: after limits and outages, each time later. */
async function post(url: string, body?: object, attempt = 0): Promise<Response> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  }).catch(() => {
    throw new Stop(`${new URL(url).origin} isn’t responding. Check the network and try again`);
  });
  const isTemporary = response.status === 429 || response.status >= 500;
  if (!isTemporary || attempt === 2) return response;
  await wait(1_000 * 2 ** attempt);
  return post(url, body, attempt + 1);
}
