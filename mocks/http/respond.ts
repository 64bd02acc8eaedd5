import { HttpResponse } from 'msw';
import type { z } from 'zod';
import { apiKey, origin } from '../env';
import { toCodedError, toFieldError } from './validation-errors';

type Info = { request: Request; params: Record<string, string> };
export type Resolver<More = unknown> = (info: Info & More) => Response | Promise<Response>;

/** Returns the mock's URL for a path, as a pattern for `http.*`. */
export function at(path: `/${string}`) {
  return `${origin}${path}`;
}

/** Requires the API key. Otherwise returns 401. */
export function authorized(resolver: Resolver) {
  return ({ request, params }: { request: Request; params: Record<string, unknown> }) => {
    if (request.headers.get('authorization') !== `Bearer ${apiKey}`) return unauthorized();
    const names = Object.entries(params).map(([name, value]) => [name, String(value)]);
    return resolver({ request, params: Object.fromEntries(names) });
  };
}

export function unauthorized() {
  return HttpResponse.json({ message: 'Unauthorized' }, { status: 401 });
}

/** Passes the parsed JSON body to the resolver. Returns 422 if it doesn't match the schema. */
export function withBody<Schema extends z.ZodType>(
  schema: Schema,
  resolver: Resolver<{ body: z.infer<Schema> }>,
): Resolver {
  return async (info) => {
    const body = schema.safeParse(await info.request.json().catch(() => undefined));
    return body.success
      ? resolver({ ...info, body: body.data })
      : invalidParameters(info.request, body.error.issues);
  };
}

/** API keys are newer than the rest of `/user_management`, and have the format of other resources. */
const codedPaths = /^\/user_management\/(?!.*\/api_keys)/;

/** Every 422 about invalid values. */
export function invalidParameters(request: Request, issues: z.core.$ZodIssue[]) {
  const message = 'Validation failed';
  return codedPaths.test(new URL(request.url).pathname)
    ? failure(422, 'invalid_request_parameters', message, { errors: issues.map(toCodedError) })
    : json({ message, errors: issues.map(toFieldError) }, 422);
}

/** The error format of most of the API. */
export function failure(
  status: number,
  code: string,
  message: string,
  extra: Record<string, unknown> = {},
) {
  return HttpResponse.json({ code, message, ...extra }, { status });
}

/** The 404 for a missing record: `User not found: 'user_…'.` */
export function notFound(entity: string, id: string) {
  const message = `${entity} not found: '${id}'.`;
  return failure(404, 'entity_not_found', message, { entity_id: id });
}

/** Returns 404 if the record doesn't exist. */
export function found<Item>(
  entity: string,
  id: string,
  item: Item | undefined,
  respond: (item: Item) => Response | Promise<Response>,
) {
  return item === undefined ? notFound(entity, id) : respond(item);
}

export function json(body: object, status = 200) {
  return HttpResponse.json(body as Record<string, unknown>, { status });
}

/** WorkOS's response to a deletion or a revocation. */
export function empty(status: 200 | 204 = 200) {
  return new HttpResponse(null, { status });
}

/** The OAuth error format, used by `authenticate`. */
export function oauthError(
  error: string,
  description = `The request failed due to: ${error}.`,
  extra: Record<string, unknown> = {},
) {
  return HttpResponse.json({ error, error_description: description, ...extra }, { status: 400 });
}

export function redirect(location: string, cookies: string[] = []) {
  const headers = new Headers({ location });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new HttpResponse(null, { status: 302, headers });
}
