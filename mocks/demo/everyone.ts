import { store } from '../state/store';
import { asVisitor } from '../state/visitors';
import { listVisits } from './visitors';

/** What the app asks WorkOS for on no one's behalf: keys, flags with their targets, and events. */
const sharedPaths = /^\/(sso\/jwks\/|sdk\/feature-flags$|events$|health$|assets\/)/;

export function isShared({ pathname, searchParams }: URL) {
  return sharedPaths.test(pathname) && !searchParams.has('organization_id');
}

/**
 * Puts together what these paths return, outside of any visit. IDs are unique, so the app caches and expires what's
 * about them as it does for the organizations of a real environment.
 */
export function gather() {
  const all = listVisits().map((visit) =>
    asVisitor(visit, () => ({ targets: store.flagTargets, events: store.events })),
  );
  for (const slug of store.featureFlags.keys()) {
    const targets = all.flatMap((one) => [...(one.targets.get(slug) ?? [])]);
    store.flagTargets.set(slug, new Map(targets));
  }
  const events = all.flatMap((one) => [...one.events.values()]);
  store.events.clear();
  // An ID starts with the time.
  for (const event of events.sort((a, b) => (a.id < b.id ? -1 : 1)))
    store.events.set(event.id, event);
}
