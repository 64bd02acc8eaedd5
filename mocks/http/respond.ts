import { HttpResponse } from 'msw';
import type { z } from 'zod';
import { apiKey, origin } from '../env';

type Info = { request: Request; params: Record<string, string> };
export type Resolver<More = unknown> = (info: Info & More) => Response | Promise<Response>;

/** Returns the full URL of a path of the mock, as a pattern for `http.*`. */
export function at(path: `/${string}`) {
  return `${origin}${path}`;
}

/** Lets a request through that carries the API key; answers 401 to others. */
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

/** Hands the resolver the JSON body once it fits the schema; answers 422 to others. */
export function withBody<Schema extends z.ZodType>(
  schema: Schema,
  resolver: Resolver<{ body: z.infer<Schema> }>,
): Resolver {
  return async (info) => {
    const body = schema.safeParse(await info.request.json().catch(() => undefined));
    return body.success ? resolver({ ...info, body: body.data }) : invalidParameters();
  };
}

export function invalidParameters() {
  return failure(422, 'invalid_request_parameters', 'Validation failed.');
}

/** An error of the family that most of the API uses. */
export function failure(
  status: number,
  code: string,
  message: string,
  extra: Record<string, unknown> = {},
) {
  return HttpResponse.json({ code, message, ...extra }, { status });
}

/** `User not found: 'user_…'.` */
export function notFound(entity: string, id: string) {
  return HttpResponse.json({ message: `${entity} not found: '${id}'.` }, { status: 404 });
}

/** Answers with the record, or 404 when there is none. */
export function found<Item>(
  entity: string,
  id: string,
  item: Item | undefined,
  answer: (item: Item) => Response | Promise<Response>,
) {
  return item === undefined ? notFound(entity, id) : answer(item);
}

export function json(body: object, status = 200) {
  return HttpResponse.json(body as Record<string, unknown>, { status });
}

/** An error of OAuth's family, as `authenticate` gives them. */
export function oauthError(
  error: string,
  description = `The request failed due to: ${error}.`,
  extra: Record<string, unknown> = {},
) {
  return HttpResponse.json({ error, error_description: description, ...extra }, { status: 400 });
}

/** Sends the browser on. */
export function redirect(location: string, cookies: string[] = []) {
  const headers = new Headers({ location });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new HttpResponse(null, { status: 302, headers });
}
