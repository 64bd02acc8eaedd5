import { newSecret } from './ids';
import type { PortalVisit } from './records';
import { store } from './store';

const linkMinutes = 5;

type NewLink = Pick<PortalVisit, 'organizationId' | 'intent' | 'returnUrl' | 'successUrl'>;

/** Returns the token of an Admin Portal link. */
export function createPortalLink(values: NewLink) {
  const token = newSecret();
  const expiresAt = Date.now() + linkMinutes * 60_000;
  const state = { opened: false, finished: false };
  store.portalLinks.set(token, { id: newSecret(), ...values, expiresAt, ...state });
  return token;
}

/** Starts the link’s visit. A link works once, and only before it expires. */
export function openPortalLink(token: string): PortalVisit | 'unknown' | 'used' | 'expired' {
  const visit = store.portalLinks.get(token);
  if (!visit) return 'unknown';
  if (visit.opened) return 'used';
  if (visit.expiresAt < Date.now()) return 'expired';
  visit.opened = true;
  return visit;
}

/** Returns the browser’s visit, unless the organization was deleted. */
export function findPortalVisit(id: string) {
  const visit = [...store.portalLinks.values()].find((link) => link.opened && link.id === id);
  const organization = store.organizations.get(visit?.organizationId ?? '');
  return visit && organization && { visit, organization };
}
