import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import { recordEvent, type Targeted } from '../audit/record-event';
import type { AuditEvent, Permission } from '../authz';
import { problem } from '../problem';
import { classifyError } from '../workos/errors';
import { reportFailure } from '../workos/report';
import { authenticateBearer, type Caller } from './bearer';
import { hasPermission } from './requirement';

type Options<Event> = {
  permission: Permission;
  /** Null if the request changes nothing. */
  audit: Event;
};

type Handler<Event extends AuditEvent | null> = (
  caller: Caller,
  request: Request,
) => Promise<{ response: Response } & Targeted<Event>>;

const refusals = {
  missing: 'Send a WorkOS access token or an API key as "Authorization: Bearer …".',
  invalid:
    'The credential isn’t valid. It was revoked, belongs to another application, or has a typo.',
  expired: 'The access token has expired. Refresh it and try again.',
};

/**
 * Creates a route handler for callers with an access token or an API key: the only way to write one. Errors are
 * problem+json. A successful change leaves one event in the audit log.
 */
export function withBearer<Event extends AuditEvent | null>(
  { permission, audit }: Options<Event>,
  handler: Handler<Event>,
) {
  return async (request: Request): Promise<Response> => {
    const result = await authenticateBearer(request.headers);
    if ('refused' in result) return refuse(result.refused);
    const { caller } = result;
    if (!hasPermission(caller, permission)) {
      return problem(403, 'Forbidden', `This endpoint requires the ${permission} permission.`, {
        'www-authenticate': `Bearer error="insufficient_scope", scope="${permission}"`,
      });
    }
    if (audit && caller.isImpersonated) {
      return problem(403, 'Forbidden', 'Impersonators can’t change anything.');
    }
    try {
      const { response, targets } = await handler(caller, request);
      if (audit && response.ok) await recordEvent(audit, { ...toActor(caller), targets });
      return response;
    } catch (error) {
      unstable_rethrow(error);
      return explain(error);
    }
  };
}

function toActor({ kind, id, name, organizationId }: Caller) {
  return {
    organizationId,
    actor: { id, type: kind === 'api-key' ? 'api_key' : 'user', name },
  } as const;
}

function refuse(reason: keyof typeof refusals | 'unreachable') {
  if (reason === 'unreachable') return explainOutage();
  return problem(401, 'Unauthorized', refusals[reason], {
    'www-authenticate': reason === 'missing' ? 'Bearer' : 'Bearer error="invalid_token"',
  });
}

function explain(error: unknown) {
  const kind = classifyError(error);
  if (kind === 'outage') return explainOutage();
  reportFailure('api.failed', error);
  return kind === 'refusal'
    ? problem(502, 'Bad Gateway', 'WorkOS rejected the request that this endpoint made.')
    : problem(500, 'Internal Server Error', 'Something went wrong on our side.');
}

function explainOutage() {
  return problem(503, 'Service Unavailable', 'WorkOS isn’t responding. Try again.', {
    'retry-after': '5',
  });
}
