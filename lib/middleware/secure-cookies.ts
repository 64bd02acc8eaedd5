import { subscribe } from 'node:diagnostics_channel';
import { type IncomingMessage, ServerResponse } from 'node:http';
import { TLSSocket } from 'node:tls';
import { getRedirectUri } from '../auth/redirect-uri';

/**
 * Makes every cookie `Secure` on https, by what the app's URL says, and none on http, where Safari would
 * neither store nor delete it. The library decides by the URL that the server sees or the build was given.
 */
export function secureCookies() {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const { writeHead } = response;
    response.writeHead = (...args: unknown[]) => {
      const cookies = response.getHeader('set-cookie');
      if (cookies) {
        const isSecure = isHttps(request);
        const aligned = [cookies].flat().map((cookie) => align(String(cookie), isSecure));
        // Next.js replaces the method of `response` with one that adds to the middleware's cookies.
        ServerResponse.prototype.setHeader.call(response, 'set-cookie', aligned);
      }
      return Reflect.apply(writeHead, response, args);
    };
  });
}

function isHttps({ headers, socket }: IncomingMessage) {
  const scheme = socket instanceof TLSSocket ? 'https' : 'http';
  const forwarded = Object.entries(headers).flatMap(([name, value]) =>
    name.startsWith('x-forwarded-') ? [[name, String(value)] as [string, string]] : [],
  );
  const request = { url: `${scheme}://localhost`, headers: new Headers(forwarded) };
  return getRedirectUri(request).startsWith('https:');
}

function align(cookie: string, isSecure: boolean) {
  const attributes = cookie.split(';').filter((part) => part.trim().toLowerCase() !== 'secure');
  return isSecure ? [...attributes, ' Secure'].join(';') : attributes.join(';');
}
