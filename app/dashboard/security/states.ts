type Tone = 'success' | 'warning' | 'destructive' | 'neutral';

/** WorkOS's states of connections, domains, and directories. */
const states: Record<string, { label: string; tone: Tone }> = {
  active: { label: 'Active', tone: 'success' },
  linked: { label: 'Active', tone: 'success' },
  verified: { label: 'Verified', tone: 'success' },
  legacy_verified: { label: 'Verified', tone: 'success' },
  draft: { label: 'Setup incomplete', tone: 'warning' },
  pending: { label: 'Waiting for DNS', tone: 'warning' },
  validating: { label: 'Validating', tone: 'warning' },
  deleting: { label: 'Removing', tone: 'neutral' },
  inactive: { label: 'Inactive', tone: 'neutral' },
  unlinked: { label: 'Inactive', tone: 'neutral' },
  failed: { label: 'Verification failed', tone: 'destructive' },
  invalid_credentials: { label: 'Credentials rejected', tone: 'destructive' },
};

export function describeState(state: string): { label: string; tone: Tone } {
  return Object.hasOwn(states, state)
    ? (states[state] ?? { label: state, tone: 'neutral' })
    : { label: state, tone: 'neutral' };
}
