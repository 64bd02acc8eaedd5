type ClaimSize = { name: string; value: unknown; bytes: number };

/** Claims are base64-encoded twice, in the token and in the sealed cookie: 16 bytes for every 9. */
export function claimSizes(claims: Record<string, unknown>): ClaimSize[] {
  return Object.entries(claims)
    .map(([name, value]) => ({
      name,
      value,
      bytes: Math.ceil((JSON.stringify({ [name]: value }).length - 1) * (16 / 9)),
    }))
    .sort((a, b) => b.bytes - a.bytes);
}
