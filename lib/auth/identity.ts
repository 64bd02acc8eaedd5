/** Tells the content of one session from that of another, without saying what is in it. */
export type SessionIdentity = {
  /** The user, and who impersonates them. */
  person: string;
  /** The organization's ID, or an empty string. */
  organization: string;
  /** Changes with the profile and with every grant. */
  version: string;
};

/** Whether both belong to the same person in the same organization. */
export function isSameActor(one: Actor, other: Actor): boolean {
  return one.person === other.person && one.organization === other.organization;
}

type Actor = Pick<SessionIdentity, 'person' | 'organization'>;

/** The fields that every form of the dashboard sends along with its own. */
export const submissionFields = {
  person: '_person',
  organization: '_organization',
  key: '_key',
} as const;
