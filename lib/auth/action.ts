import 'server-only';
import {
  checkRecentAuth,
  refreshSession,
  type UserInfo,
  withAuth,
} from '@workos-inc/authkit-nextjs';
import { cookies } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import { z } from 'zod';
import { recentAuthSeconds } from '../routes';
import { classifyError } from '../workos/errors';
import { enterOrganization } from './enter-organization';
import { FieldError, FormError } from './form-error';
import type { DoneState, FailedState, FormAction } from './form-state';
import { submissionFields } from './identity';
import { RefusalError } from './refusal';
import { findUnmet, type Requirement } from './requirement';
import { identify } from './session';
import { fitsCookie, sessionCookie } from './session-cookie';
import { runOnce } from './submissions';

type Options = {
  /** What the session must carry. With it, the session must also be in an organization. */
  needs?: Requirement;
  /** Requires a sign-in of the last five minutes. */
  recentAuth?: true;
  /** Impersonators are refused, unless the action changes nothing of the user's. */
  impersonation?: 'allow';
};

type Context<Needs> = Omit<UserInfo, 'organizationId'> & {
  organizationId: Needs extends Requirement ? string : string | undefined;
  /** The same when a submission is repeated. Pass it to WorkOS as the idempotency key. */
  idempotencyKey: string;
};

type Outcome =
  | string
  | (Omit<DoneState, 'status'> & {
      /** The organization to continue in. The response then loads `href`. */
      organizationId?: string;
    });

/**
 * Creates a server action for a form: the only way to write one. Before `work` runs, it checks that the
 * form was opened in the session that submits it, renews the session (so a permission revoked a second
 * ago is already denied), authorizes, and parses the fields with zod, reporting every error at once.
 */
export function action<
  Shape extends z.ZodRawShape,
  Needs extends Requirement | undefined = undefined,
>(
  shape: Shape,
  options: Options & { needs?: Needs },
  work: (input: z.output<z.ZodObject<Shape>>, context: Context<Needs>) => Promise<Outcome>,
): FormAction {
  const schema = z.object(shape);
  return async function submit(_previous, form) {
    try {
      const { key, ...opened } = readSubmission(form);
      assertSamePerson(await withAuth(), opened);
      const outcome = await runOnce(`${opened.person} ${key}`, async () => {
        const session = await authorize(opened, options);
        const input = parseForm(schema, form);
        return work(input, { ...session, idempotencyKey: key } as Context<Needs>);
      });
      return await finish(typeof outcome === 'string' ? { message: outcome } : outcome);
    } catch (error) {
      unstable_rethrow(error);
      return explain(error);
    }
  };
}

async function finish({ organizationId, ...done }: Exclude<Outcome, string>): Promise<DoneState> {
  if (!organizationId) return { status: 'done', ...done };
  return { status: 'done', ...done, href: await enterOrganization(organizationId, done.href) };
}

const submissionSchema = z.object({
  person: z.string().min(1),
  organization: z.string(),
  key: z.string().regex(/^[\w-]{16,64}$/),
});

function readSubmission(form: FormData) {
  if (!(form instanceof FormData)) throw new RefusalError('unreadable');
  const submission = submissionSchema.safeParse({
    person: form.get(submissionFields.person),
    organization: form.get(submissionFields.organization),
    key: form.get(submissionFields.key),
  });
  if (!submission.success) throw new RefusalError('unreadable');
  return submission.data;
}

/** Returns the session as it is now. Throws `RefusalError`. */
async function authorize(
  opened: { person: string; organization: string },
  { needs, recentAuth, impersonation }: Options,
): Promise<UserInfo> {
  // Checked before the renewal too: a renewal sets a cookie, for which Next.js sends the page anew, in
  // the other session and without the input.
  assertSameOrganization(await withAuth(), opened);
  const session = await renewSession();
  assertSamePerson(session, opened);
  assertSameOrganization(session, opened);
  if (session.impersonator && impersonation !== 'allow') throw new RefusalError('impersonating');
  if (needs) {
    if (!session.organizationId) throw new RefusalError('no-organization');
    const unmet = findUnmet(session, needs);
    if (unmet) throw new RefusalError(unmet);
  }
  if (recentAuth && (await checkRecentAuth({ maxAge: recentAuthSeconds })).isStale) {
    throw new RefusalError('stale');
  }
  return session;
}

type Current = UserInfo | { user: null };

function assertSamePerson(session: Current, opened: { person: string }) {
  if (!session.user) throw new RefusalError('signed-out');
  if (identify(session).person !== opened.person) throw new RefusalError('other-user');
}

function assertSameOrganization(session: Current, opened: { organization: string }) {
  if (!session.user) throw new RefusalError('signed-out');
  if (identify(session).organization !== opened.organization) {
    throw new RefusalError('other-organization');
  }
}

async function renewSession(): Promise<UserInfo> {
  const session = await refreshSession().catch((error: unknown) => {
    throw new RefusalError(classifyError(error) === 'outage' ? 'unreachable' : 'signed-out');
  });
  if (!session.user) throw new RefusalError('signed-out');
  if (!fitsCookie((await cookies()).get(sessionCookie)?.value)) {
    throw new RefusalError('session-too-large');
  }
  return session;
}

function parseForm<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, form: FormData) {
  const entries = Object.entries(schema.shape).map(([name, field]) => [
    name,
    field instanceof z.ZodArray ? form.getAll(name) : (form.get(name) ?? undefined),
  ]);
  const result = schema.safeParse(Object.fromEntries(entries));
  if (result.success) return result.data;
  throw new FieldError(
    Object.fromEntries(
      result.error.issues.toReversed().map(({ path, message }) => [String(path[0]), message]),
    ),
  );
}

const failures = {
  outage: 'WorkOS isn’t responding. Reload to see the current state, then try again.',
  refusal: 'WorkOS rejected this change. Reload to see the current state, then try again.',
  bug: 'Something went wrong on our side. Reload to see the current state, then try again.',
};

function explain(error: unknown): FailedState {
  if (error instanceof FieldError) {
    return { status: 'failed', message: error.message, fields: error.fields };
  }
  if (error instanceof FormError) return { status: 'failed', message: error.message };
  if (error instanceof RefusalError) {
    return { status: 'failed', message: error.message, reason: error.reason };
  }
  console.error(error);
  const reason = classifyError(error);
  return { status: 'failed', message: failures[reason], reason };
}
