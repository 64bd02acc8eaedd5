import { type IncomingMessage, ServerResponse } from 'node:http';
import { TLSSocket } from 'node:tls';
import { getRedirectUri } from '../auth/redirect-uri';

/**
 * Makes every cookie `Secure` if the app's URL is https, and none if it's http, where Safari would neither
 * store nor delete them. The library goes by the URL that the server sees, or that was set at build time.
 */
export function secureCookies() {
  const { setHeader, writeHead } = ServerResponse.prototype;
  // On the prototype, because the first requests arrive before this runs and wait for Next.js to be ready.
  ServerResponse.prototype.writeHead = function (this: ServerResponse, ...args: unknown[]) {
    const cookies = this.getHeader('set-cookie');
    if (cookies) {
      const isSecure = isHttps(this.req);
      const corrected = [cookies].flat().map((cookie) => setSecure(String(cookie), isSecure));
      // Next.js replaces the method of `this` with one that adds to the middleware's cookies.
      setHeader.call(this, 'set-cookie', corrected);
    }
    return Reflect.apply(writeHead, this, args);
  };
}

function isHttps({ headers, socket }: IncomingMessage) {
  const scheme = socket instanceof TLSSocket ? 'https' : 'http';
  const forwarded = Object.entries(headers).flatMap(([name, value]) =>
    name.startsWith('x-forwarded-') ? [[name, String(value)] as [string, string]] : [],
  );
  const request = { url: `${scheme}://localhost`, headers: new Headers(forwarded) };
  return getRedirectUri(request).startsWith('https:');
}

function setSecure(cookie: string, isSecure: boolean) {
  const attributes = cookie.split(';').filter((part) => part.trim().toLowerCase() !== 'secure');
  return isSecure ? [...attributes, ' Secure'].join(';') : attributes.join(';');
}
