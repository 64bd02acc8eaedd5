/** Identifies a session's content without exposing it. */
export type SessionIdentity = {
  /** The user, and their impersonator if any. */
  user: string;
  organization: string;
  /** Changes with the profile and the grants. */
  version: string;
};

export function isSameActor(one: Actor, other: Actor): boolean {
  return one.user === other.user && one.organization === other.organization;
}

type Actor = Pick<SessionIdentity, 'user' | 'organization'>;

/** The fields that every dashboard form sends along with its own. */
export const submissionFields = {
  user: '_user',
  organization: '_organization',
  key: '_key',
} as const;
