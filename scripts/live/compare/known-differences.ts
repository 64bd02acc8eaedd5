/** A difference that's fine, as the comparison prints it: `GET /organizations/{first}: body.name`. */
export type KnownDifference = {
  differences: string[];
  reason: string;
  /** When it was seen first, as `2026-11-26`. */
  since: string;
};

/** The comparison fails if one of these no longer exists, too. */
export const knownDifferences: KnownDifference[] = [];
