import 'server-only';
import type { UserInfo } from '@workos-inc/authkit-nextjs';
import { refresh } from 'next/cache';
import { unstable_rethrow } from 'next/navigation';
import { z } from 'zod';
import { recordEvent, type Targeted, toActor } from '../audit/record-event';
import type { AuditEvent } from '../authz';
import { classifyError } from '../workos/errors';
import { markChange } from '../workos/last-change';
import { reportFailure } from '../workos/report';
import { type ActionOptions, assertSameUser, authorize } from './authorize';
import { endSession } from './end-session';
import { enterOrganization } from './enter-organization';
import { FieldError, FormError } from './form-error';
import type { DoneState, FailedState, FormAction } from './form-state';
import { readAuth } from './read-auth';
import { parseForm, readSubmission } from './read-form';
import { RefusalError } from './refusal';
import type { Requirement } from './requirement';
import { identify } from './session';
import { runOnce } from './submissions';

type Context<Needs> = Omit<UserInfo, 'organizationId'> & {
  organizationId: Needs extends Requirement ? string : string | undefined;
  /** Stays the same when a submission is repeated. Pass it to WorkOS as the idempotency key. */
  idempotencyKey: string;
};

type Details = Omit<DoneState, 'status' | 'version'> & {
  /** Switches to this organization before loading `href`. */
  organizationId?: string;
  /** Errors for the part that failed while the rest succeeded. The form keeps these fields. */
  failedFields?: Record<string, string>;
  /** The ID of the client that asked for the change. */
  client?: string;
  /** Signs out, because the account is gone. */
  endsSession?: true;
  /** The session that `work` refreshed again, after it changed the session's content. */
  session?: UserInfo;
};

/** A message alone, where the event needs no targets. */
type Outcome<Event extends AuditEvent | null> =
  | (Details & Targeted<Event>)
  | (object extends Targeted<Event> ? string : never);

/**
 * Creates a server action for a form: the only way to write one. Before `work` runs, it checks that the
 * form was opened in the session that submits it, refreshes the session (so a permission revoked ten seconds
 * ago is already denied), authorizes, and parses the fields with zod, reporting all errors together. Afterward,
 * it writes one event to the audit log.
 */
export function action<
  Shape extends z.ZodRawShape,
  Event extends AuditEvent | null,
  Needs extends Requirement | undefined = undefined,
>(
  shape: Shape,
  options: ActionOptions & {
    needs?: Needs;
    /** Null if the action changes nothing. */
    audit: Event;
  },
  work: (input: z.output<z.ZodObject<Shape>>, context: Context<Needs>) => Promise<Outcome<Event>>,
): FormAction {
  const schema = z.object(shape);
  return async function submit(_previous, form) {
    try {
      const { key, ...opened } = readSubmission(form);
      assertSameUser(await readAuth(), opened);
      const outcome = await runOnce(`${opened.user} ${key}`, async () => {
        const session = await authorize(opened, options);
        const input = parseForm(schema, form);
        const done = await work(input, { ...session, idempotencyKey: key } as Context<Needs>);
        return { session, ...(typeof done === 'string' ? { message: done } : done) };
      });
      return await finish(outcome, { event: options.audit, idempotencyKey: key });
    } catch (error) {
      unstable_rethrow(error);
      return explain(error);
    }
  };
}

type Finished = Details & Targeted<AuditEvent> & { session: UserInfo };

type Audit = { event: AuditEvent | null; idempotencyKey: string };

/** Also runs for a repeated submission, because the first response may have been lost. */
async function finish(
  { organizationId, session, targets, client, endsSession, failedFields, ...done }: Finished,
  { event, idempotencyKey }: Audit,
): Promise<DoneState | FailedState> {
  const href = organizationId ? await enterOrganization(organizationId, done.href) : done.href;
  if (event) {
    const { user, impersonator } = session;
    await recordEvent(event, {
      organizationId: organizationId ?? session.organizationId,
      actor: toActor(user),
      targets,
      impersonator,
      client,
      idempotencyKey: `audit-${idempotencyKey}`,
    });
  }
  if (endsSession) await endSession();
  await markChange();
  if (failedFields) return explain(new FieldError(failedFields));
  // The response contains the whole page, so the form needs no second request to show the change.
  if (!href) refresh();
  return { status: 'done', ...done, href, version: identify(session).version };
}

const failures = {
  outage: 'WorkOS isn’t responding. We don’t know whether your change was saved. Reload to check.',
  refusal: 'WorkOS rejected this change. Reload the page and try again.',
  bug: 'Something went wrong on our side. We don’t know whether your change was saved. Reload to check.',
};

function explain(error: unknown): FailedState {
  if (error instanceof FieldError) {
    return { status: 'failed', message: error.message, fields: error.fields };
  }
  if (error instanceof FormError) return { status: 'failed', message: error.message };
  if (error instanceof RefusalError) {
    return { status: 'failed', message: error.message, reason: error.reason };
  }
  reportFailure('action.failed', error);
  const reason = classifyError(error);
  return { status: 'failed', message: failures[reason], reason };
}
