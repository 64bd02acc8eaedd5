import 'server-only';
import { sealData, unsealData } from 'iron-session';
import { z } from 'zod';
import { absoluteUrl } from '../absolute-url';
import { getEnv } from '../env';
import { withStore } from '../store/store';

/** In seconds: how long a link works. Its outcome is kept longer. */
const ttl = 15 * 60;
const outcomeMs = 60 * 60_000;

const requestSchema = z.object({
  id: z.string(),
  userId: z.string(),
  organizationId: z.string(),
  clientId: z.string(),
  membership: z.string(),
});

/** An agent's request to remove a member, which its user approves or declines. */
export type RemovalRequest = z.infer<typeof requestSchema>;

export type Outcome = 'approved' | 'declined';

type Whose = Omit<RemovalRequest, 'membership'>;

const key = ({ id, userId, organizationId, clientId }: Whose) =>
  `removal:${userId}:${organizationId}:${clientId}:${id}`;

/** Returns the ID to ask about, and the link to a page that says whose request it is in a way that can't be forged. */
export async function createRemovalRequest(values: Omit<RemovalRequest, 'id'>) {
  const request = { ...values, id: crypto.randomUUID() };
  const ticket = await sealData(request, { password: getEnv().WORKOS_COOKIE_PASSWORD, ttl });
  await withStore((store) => store.set(key(request), 'pending', outcomeMs));
  const url = absoluteUrl(`/dashboard/agents/removal?request=${ticket}`);
  return { request: request.id, url, expiresAt: new Date(Date.now() + ttl * 1_000).toISOString() };
}

type Reader = { user: { id: string }; organizationId?: string };

/** Returns undefined unless the ticket is this user's in this organization, and not too old. */
export async function openRemovalRequest(ticket: string, { user, organizationId }: Reader) {
  const options = { password: getEnv().WORKOS_COOKIE_PASSWORD, ttl };
  const opened = await unsealData(ticket, options).catch(() => undefined);
  const { data: request } = requestSchema.safeParse(opened);
  const isTheirs = request?.userId === user.id && request.organizationId === organizationId;
  return isTheirs ? request : undefined;
}

/** Undefined if the request is unknown, or too old. */
export async function readOutcome(whose: Whose): Promise<Outcome | 'pending' | undefined> {
  const value = await withStore((store) => store.get(key(whose)));
  return z.enum(['approved', 'declined', 'pending']).safeParse(value).data;
}

/** Returns what `work` returns for the first decision, and undefined for any other. If it fails, the request stays open. */
export async function decide<Result>(
  request: RemovalRequest,
  outcome: Outcome,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  const claim = `${key(request)}:decision`;
  if (!(await withStore((store) => store.claim(claim, outcome, outcomeMs)))) return undefined;
  const result = await work().catch(async (error) => {
    await withStore((store) => store.delete(claim));
    throw error;
  });
  await withStore((store) => store.set(key(request), outcome, outcomeMs));
  return result;
}
