const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });

/** Returns `Nov 25, 2026` for an ISO date, in UTC. */
export function formatDate(iso: string): string {
  return date.format(new Date(iso));
}
