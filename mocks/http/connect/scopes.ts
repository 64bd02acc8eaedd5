/** Returns the requested scopes, or all of them, or undefined if one isn’t allowed. */
export function selectScopes(requested: string | undefined, allowed: readonly string[]) {
  const scopes = [...new Set(requested?.split(' ').filter(Boolean))];
  if (scopes.length === 0) return [...allowed];
  return scopes.every((scope) => allowed.includes(scope)) ? scopes : undefined;
}
