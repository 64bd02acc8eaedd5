import type { NextRequest } from 'next/server';

type Handler = (request: NextRequest) => Promise<Response>;

/**
 * Returns the handler with its redirect made relative. The browser then stays at the address it
 * knows: the server may see another one in a container, and the `Host` header may say anything.
 */
export function stayOnHost(handler: Handler): Handler {
  return async (request) => {
    const response = await handler(request);
    const location = response.headers.get('location');
    if (location) {
      const { pathname, search } = new URL(location, request.url);
      // Two slashes at the start of a path name a host.
      response.headers.set('location', `${pathname.replace(/^\/+/, '/')}${search}`);
    }
    return response;
  };
}
