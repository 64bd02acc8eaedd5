import { control, type Fault, type LoggedRequest } from '@/scripts/lib/mock';

/** Adds members named “Member 1” and so on. Their email addresses are at `<organization ID>.example.com`. */
export function addMembers(organizationId: string, count: number): Promise<unknown> {
  return control('POST', `/organizations/${organizationId}/members`, { count });
}

/** Makes requests about this organization fail or slow down. */
export function failNextIn(organization: string, fault: Fault): Promise<{ id: string }> {
  return control('POST', '/faults', { ...fault, organization });
}

/** Returns the requests WorkOS received about this organization, oldest first. */
export function requestsAbout(organization: string): Promise<LoggedRequest[]> {
  return control('GET', `/requests?organization=${organization}`);
}
