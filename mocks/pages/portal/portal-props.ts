import type { Organization } from '../../state/records';

/** What each setup of the Admin Portal gets. `visit` is its ID. */
export type PortalProps = { visit: string; organization: Organization };
