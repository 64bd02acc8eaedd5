/**
 * Whether `value` is one of the registered URLs. They must match exactly, except that `:*` matches any
 * port; https://workos.com/docs/sso/redirect-uris
 */
export function isRegistered(value: string | null, registered: readonly string[]): value is string {
  if (!value || !URL.canParse(value)) return false;
  const url = new URL(value);
  return registered.some((entry) => {
    const expected = new URL(entry.replace(':*', ''));
    if (entry.includes(':*')) expected.port = url.port;
    return expected.href === url.href;
  });
}
