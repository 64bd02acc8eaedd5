import 'server-only';
import { z } from 'zod';
import { absoluteUrl } from '../absolute-url';
import { withStore } from '../store/store';

/** How long a link works. Its outcome is kept longer. */
const requestMs = 15 * 60_000;
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

const requestKey = (id: string) => `removal:${id}`;

const outcomeKey = ({ id, userId, organizationId, clientId }: Whose) =>
  `removal-outcome:${userId}:${organizationId}:${clientId}:${id}`;

/** Returns the ID to ask about, and a link that's short, because models copy it. */
export async function createRemovalRequest(values: Omit<RemovalRequest, 'id'>) {
  const id = crypto.randomUUID();
  const request = { ...values, id };
  await withStore(async (store) => {
    await store.set(requestKey(id), JSON.stringify(request), requestMs);
    await store.set(outcomeKey(request), 'pending', requestMs);
  });
  const url = absoluteUrl(`/dashboard/agents/removal?request=${id}`);
  return { request: id, url, expiresAt: new Date(Date.now() + requestMs).toISOString() };
}

type Reader = { user: { id: string }; organizationId?: string };

/** Returns undefined unless the request is this user's in this organization, and not too old. */
export async function openRemovalRequest(id: string, { user, organizationId }: Reader) {
  const value = await withStore((store) => store.get(requestKey(id)));
  const request = value === undefined ? undefined : requestSchema.parse(JSON.parse(value));
  const isTheirs = request?.userId === user.id && request.organizationId === organizationId;
  return isTheirs ? request : undefined;
}

/** Undefined if the request is unknown, or too old. */
export async function readOutcome(whose: Whose): Promise<Outcome | 'pending' | undefined> {
  const value = await withStore((store) => store.get(outcomeKey(whose)));
  return z.enum(['approved', 'declined', 'pending']).safeParse(value).data;
}

/** Returns what `work` returns for the first decision, and undefined for any other. If it fails, the request stays open. */
export async function decide<Result>(
  request: RemovalRequest,
  outcome: Outcome,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  const claim = `removal-decision:${request.id}`;
  if (!(await withStore((store) => store.claim(claim, outcome, outcomeMs)))) return undefined;
  const result = await work().catch(async (error) => {
    await withStore((store) => store.delete(claim));
    throw error;
  });
  await withStore((store) => store.set(outcomeKey(request), outcome, outcomeMs));
  return result;
}
