import 'server-only';
import type { CreateAuditLogEventOptions } from '@workos-inc/node';
import { headers } from 'next/headers';
import { after } from 'next/server';
import { type AuditEvent, auditEvents } from '../authz';
import { logEvent } from '../observability/log';
import { expireTags } from '../store/cache-handler';
import { callWorkOS } from '../workos/client';
import { isNotFound, reasonOf } from '../workos/errors';
import { changesTag } from '../workos/last-change';

export type Target = { id: string; name?: string };

/** What an event is about has to be named, unless it's the organization or a user, who is the actor if not named. */
export type Targeted<Event extends AuditEvent | null> = Event extends AuditEvent
  ? (typeof auditEvents)[Event]['target'] extends 'organization' | 'user'
    ? { targets?: Target[] }
    : { targets: Target[] }
  : { targets?: never };

type Actor = { id: string; type: 'user' | 'api_key' | 'machine'; name?: string };

type Occurrence = {
  /** Without one, there's no log to write to. */
  organizationId?: string;
  actor: Actor;
  /** The organization or the user, unless it happened to something else. */
  targets?: Target[];
  impersonator?: { email: string; reason: string | null };
  /** The ID of the client that did it for the user. */
  client?: string;
  /** Stays the same when a submission is repeated. */
  idempotencyKey?: string;
};

/**
 * Writes an event to the organization's audit log after the response is sent. A failure is only logged. Every change
 * comes through here, so this also invalidates what's cached about the organization.
 */
export async function recordEvent(action: AuditEvent, occurrence: Occurrence): Promise<void> {
  const { organizationId, actor, targets, impersonator, client, idempotencyKey } = occurrence;
  if (!organizationId) return;
  // Sign-ins are frequent and change nothing that's cached.
  if (!action.startsWith('session.')) await expireTags(changesTag(organizationId));
  const { target: type } = auditEvents[action];
  const request = await headers();
  const event: CreateAuditLogEventOptions = {
    action,
    occurredAt: new Date(),
    actor,
    targets: (targets ?? [type === 'organization' ? { id: organizationId } : actor]).map(
      ({ id, name }) => ({ id, type, name }),
    ),
    context: {
      location: request.get('x-forwarded-for')?.split(',')[0]?.trim() ?? 'unknown',
      userAgent: request.get('user-agent') ?? undefined,
    },
    metadata: toMetadata({ impersonator, client }),
  };
  after(async () => {
    try {
      await callWorkOS(({ auditLogs }) =>
        auditLogs.createEvent(organizationId, event, { idempotencyKey }),
      );
    } catch (error) {
      // An organization that's gone with its last member has no log.
      if (isNotFound(error)) return;
      logEvent('error', 'audit_event.lost', { action, organizationId, reason: reasonOf(error) });
    }
  });
}

export function toActor({ id, email }: { id: string; email: string }): Actor {
  return { id, type: 'user', name: email };
}

/** WorkOS rejects longer values, such as the URL that identifies a client. */
const shorten = (value: string) => value.slice(0, 500);

function toMetadata({ impersonator, client }: Pick<Occurrence, 'impersonator' | 'client'>) {
  return {
    ...(impersonator && { impersonator: impersonator.email }),
    ...(impersonator?.reason && { impersonation_reason: shorten(impersonator.reason) }),
    ...(client && { client: shorten(client) }),
  };
}
