import { HttpResponse, matchRequestUrl } from 'msw';
import { z } from 'zod';
import { origin } from '../env';
import { ulid } from '../state/ids';
import { perVisitor } from '../state/visitors';
import type { Subject } from './request-log';
import { oauthError } from './respond';

export const faultFields = z
  .strictObject({
    method: z.enum(['GET', 'POST', 'PUT', 'DELETE']).optional(),
    /** An API path pattern: `/user_management/users/:id`. */
    path: z.string().startsWith('/', 'must start with /'),
    /** Only calls to `authenticate` with this `grant_type`. */
    grant: z.string().optional(),
    /** Only requests about the user with this ID. */
    user: z.string().startsWith('user_', 'must be a user ID').optional(),
    /** Only requests about the organization with this ID. */
    organization: z.string().startsWith('org_', 'must be an organization ID').optional(),
    /** How many times. Unlimited if not set. */
    times: z.number().int().min(1).optional(),
    /** Milliseconds. Without another effect, the request is then handled normally. */
    delay: z.number().int().min(0).max(120_000).optional(),
    /** Closes the connection without a response. */
    reset: z.literal(true).optional(),
    /** An OAuth error such as `invalid_grant`, with status 400. */
    error: z.string().optional(),
    status: z.number().int().min(200).max(599).optional(),
    headers: z.record(z.string(), z.string()).optional(),
    /** A JSON body. */
    json: z.unknown().optional(),
    /** An HTML body, like one from a proxy in front of WorkOS. */
    html: z.string().optional(),
  })
  .refine(
    ({ delay, reset, error, status }) => [delay, reset, error, status].some((v) => v !== undefined),
    { path: ['status'], message: 'set at least one of status, error, reset, and delay' },
  );

export type Fault = z.infer<typeof faultFields> & { id: string };

const faults = perVisitor(() => new Map<string, Fault>());

export function addFault(fields: z.infer<typeof faultFields>): Fault {
  const fault = { ...fields, id: ulid() };
  faults.set(fault.id, fault);
  return fault;
}

export function listFaults() {
  return [...faults.values()];
}

/** Returns the faults that apply to everyone. Tests set theirs for one user or organization. */
export function listGeneralFaults() {
  return listFaults().filter(({ user, organization }) => !user && !organization);
}

export function clearGeneralFaults() {
  for (const { id } of listGeneralFaults()) faults.delete(id);
}

export function removeFault(id: string) {
  return faults.delete(id);
}

export function clearFaults() {
  faults.clear();
}

/** Returns the first matching fault and counts it. */
export function consumeFault({
  method,
  path,
  user,
  organization,
  grant,
}: Subject): Fault | undefined {
  const fault = listFaults().find(
    (candidate) =>
      (!candidate.method || candidate.method === method) &&
      (!candidate.user || candidate.user === user) &&
      (!candidate.organization || candidate.organization === organization) &&
      (!candidate.grant || candidate.grant === grant) &&
      matchRequestUrl(new URL(path, origin), candidate.path, origin).matches,
  );
  if (fault?.times !== undefined) {
    fault.times -= 1;
    if (fault.times === 0) faults.delete(fault.id);
  }
  return fault;
}

/** Returns undefined if the fault only delays. */
export function toResponse({ error, status, headers, json, html }: Fault): Response | undefined {
  if (error) return oauthError(error);
  if (status === undefined) return undefined;
  if (html !== undefined) return HttpResponse.html(html, { status, headers });
  const body =
    json === undefined ? { message: `The mock was configured to return ${status}.` } : json;
  return new HttpResponse(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}
