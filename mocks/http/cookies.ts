export function readCookie(request: Request, name: string): string | undefined {
  const cookies = request.headers.get('cookie')?.split('; ') ?? [];
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** Returns a `Set-Cookie` header. An empty value deletes the cookie. */
export function setCookie(name: string, value: string) {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${value ? '' : '; Max-Age=0'}`;
}

/** The browser's session at WorkOS. */
export const hostedCookie = 'mock_workos_hosted';

/** An impersonation that starts with the browser's next authorize request. */
export const impersonationCookie = 'mock_workos_impersonation';

/** The browser's visit to the Admin Portal. */
export const portalCookie = 'mock_workos_portal';
