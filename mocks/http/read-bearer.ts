/** Returns the token in an `Authorization` header, or an empty string. */
export function readBearer(authorization?: string | null) {
  return /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1] ?? '';
}
