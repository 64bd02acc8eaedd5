import { mapGroup } from '../../state/directory-users';
import { streamDestinations } from '../../state/providers';
import type { PortalIntent } from '../../state/records';
import { findRole, store } from '../../state/store';
import type { PortalAction } from './action';
import { directoryActions } from './directory-actions';
import { domainActions } from './domain-actions';
import { ssoActions } from './sso-actions';

const saveGroupRole: PortalAction = {
  run: ({ id: organization_id }, form) => {
    const [group = '', role = ''] = ['group', 'role'].map((name) => form.get(name)?.trim());
    if (!group) return 'Enter the name of a group.';
    if (!findRole(role, organization_id)) return 'Choose a role.';
    mapGroup({ organization_id, group, role });
    return undefined;
  },
};

const saveStream: PortalAction = {
  run: ({ id: organization_id }, form) => {
    const destination = form.get('destination') ?? '';
    if (!Object.hasOwn(streamDestinations, destination)) return 'Choose a destination.';
    const isActive = form.get('state') === 'active';
    store.logStreams.set(organization_id, { organization_id, destination, isActive });
    return undefined;
  },
  finishes: true,
};

/** The actions that a link allows, by its intent. */
export const portalActions: Record<PortalIntent, Record<string, PortalAction>> = {
  sso: { ...ssoActions, 'map-group': saveGroupRole },
  dsync: { ...directoryActions, 'map-group': saveGroupRole },
  domain_verification: domainActions,
  log_streams: { 'save-stream': saveStream },
  audit_logs: {},
  certificate_renewal: {},
  bring_your_own_key: {},
};
