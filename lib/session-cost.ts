/** The most that browsers keep of one cookie, name and value together; RFC 6265, section 6.1. */
export const cookieLimit = 4_096;

/** From here on a few more grants drop the cookie without a word, so the inspector warns. */
export const cookieWarning = 3_500;

export type ClaimCost = { name: string; value: unknown; bytes: number };

/**
 * Returns what each claim costs in the session cookie, dearest first. A claim is JSON in base64 in
 * the token, and the token is in base64 again in the sealed cookie: 16 bytes for each 9.
 */
export function claimCosts(claims: Record<string, unknown>): ClaimCost[] {
  return Object.entries(claims)
    .map(([name, value]) => ({
      name,
      value,
      bytes: Math.ceil((JSON.stringify({ [name]: value }).length - 1) * (16 / 9)),
    }))
    .sort((a, b) => b.bytes - a.bytes);
}
