import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import { recordEvent, type Targeted } from '../audit/record-event';
import { hasPermission } from '../auth/requirement';
import { explainOutage, toProblem } from '../auth/to-problem';
import type { AuditEvent, Permission } from '../authz';
import { problem } from '../problem';
import { callWorkOS } from '../workos/client';
import { isNotFound, isOutage } from '../workos/errors';
import { type ApiCredential, authenticateBearer } from './bearer';
import type { Caller, Refusal } from './caller';
import { credentials } from './kinds';

type Options<Event> = {
  /** The credentials it's for. Any other is a 401. */
  accepts: readonly [ApiCredential, ...ApiCredential[]];
  permission: Permission;
  /** Null if the request changes nothing. */
  audit: Event;
};

type Handler<Event extends AuditEvent | null> = (
  caller: Caller<ApiCredential>,
  request: Request,
) => Promise<{ response: Response } & Targeted<Event>>;

const refusals = {
  invalid:
    'The credential isn’t valid. It was revoked, belongs to another application, or has a typo.',
  expired: 'The access token has expired. Refresh it and try again.',
};

/**
 * Creates a route handler for callers with a bearer credential: the only way to write one. Errors are
 * problem+json. A successful change leaves one event in the audit log.
 */
export function withBearer<Event extends AuditEvent | null>(
  { accepts, permission, audit }: Options<Event>,
  handler: Handler<Event>,
) {
  return async (request: Request): Promise<Response> => {
    // What one caller gets is for no other, and no cache.
    const response = await respond(request);
    const uncached = new Response(response.body, response);
    uncached.headers.set('cache-control', 'no-store');
    return uncached;
  };

  async function respond(request: Request): Promise<Response> {
    const result = await authenticateBearer(request.headers, accepts);
    if ('refused' in result) return refuse(result.refused, accepts);
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
      const { organizationId: id } = caller;
      const isGone = id && !isOutage(error) && (await isDeleted(id));
      return isGone ? refuse('invalid', accepts) : toProblem(error);
    }
  }
}

const actorTypes = {
  'access-token': 'user',
  machine: 'machine',
  'organization-key': 'api_key',
  'user-key': 'api_key',
} as const;

function toActor({ kind, id, name, organizationId }: Caller<ApiCredential>) {
  return { organizationId, actor: { id, type: actorTypes[kind], name } };
}

function refuse(reason: Refusal, accepts: readonly ApiCredential[]) {
  if (reason === 'unreachable') return explainOutage();
  const accepted = accepts.map((kind) => credentials[kind]).join(', or ');
  const detail =
    reason === 'missing' || reason === 'unaccepted'
      ? `Send ${accepted}, as "Authorization: Bearer …".`
      : refusals[reason];
  return problem(401, 'Unauthorized', detail, {
    'www-authenticate': reason === 'missing' ? 'Bearer' : 'Bearer error="invalid_token"',
  });
}

/** Whether an organization was deleted, whose callers’ credentials still name it. */
async function isDeleted(id: string): Promise<boolean> {
  try {
    await callWorkOS(({ organizations }) => organizations.getOrganization(id));
    return false;
  } catch (error) {
    return isNotFound(error);
  }
}
