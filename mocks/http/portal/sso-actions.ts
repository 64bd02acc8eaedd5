import {
  createConnection,
  deleteConnection,
  findConnection,
  setConnectionState,
} from '../../state/connections';
import { identityProviders } from '../../state/providers';
import type { Connection } from '../../state/records';
import { store } from '../../state/store';
import { type PortalAction, withTarget } from './action';

const change = (state: Connection['state']): PortalAction => ({
  run: withTarget(store.connections, (connection) => setConnectionState(connection, state)),
  finishes: state === 'active',
});

export const ssoActions: Record<string, PortalAction> = {
  'choose-provider': {
    run: ({ id }, form) => {
      const type = form.get('provider') ?? '';
      if (!Object.hasOwn(identityProviders, type)) return 'Choose an identity provider.';
      if (findConnection(id)) return 'The organization already has a connection.';
      createConnection(id, type);
      return undefined;
    },
  },
  activate: change('active'),
  validate: change('validating'),
  draft: change('draft'),
  deactivate: change('inactive'),
  'delete-connection': { run: withTarget(store.connections, deleteConnection) },
};
