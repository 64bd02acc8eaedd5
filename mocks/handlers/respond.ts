import { HttpResponse } from 'msw';
import { apiKey, origin } from '../env';

/** Returns the full URL of a path of the mock, as a pattern for `http.*`. */
export function at(path: `/${string}`) {
  return `${origin}${path}`;
}

type Resolver = (info: {
  request: Request;
  params: Record<string, string>;
}) => Response | Promise<Response>;

/** Lets a request through that carries the API key; answers 401 to others. */
export function authorized(resolver: Resolver) {
  return (info: { request: Request; params: Record<string, unknown> }) => {
    if (info.request.headers.get('authorization') !== `Bearer ${apiKey}`) {
      return HttpResponse.json({ message: 'Unauthorized' }, { status: 401 });
    }
    const params = Object.entries(info.params).map(([name, value]) => [name, String(value)]);
    return resolver({ request: info.request, params: Object.fromEntries(params) });
  };
}

/** `User not found: 'user_…'.` */
export function notFound(entity: string, id: string) {
  return HttpResponse.json({ message: `${entity} not found: '${id}'.` }, { status: 404 });
}

/** An error of OAuth's family, as `authenticate` gives them. */
export function oauthError(
  error: string,
  description = `The request failed due to: ${error}.`,
  extra: Record<string, unknown> = {},
) {
  return HttpResponse.json({ error, error_description: description, ...extra }, { status: 400 });
}

/** A page of records. */
export function list<Item>(data: Item[]) {
  return HttpResponse.json({ object: 'list', data, list_metadata: { before: null, after: null } });
}
