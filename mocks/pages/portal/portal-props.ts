import type { Organization } from '../../state/records';

/** The props of every page in the Admin Portal. `visit` is the visit’s ID. */
export type PortalProps = { visit: string; organization: Organization };
