import { testActions } from '../support/actions';

testActions({
  revokeAgent: {
    fields: () => ({ agent: 'conn_app_other', client: 'client_other' }),
    result: /no longer has access/,
  },
  approveRemoval: {
    fields: () => ({ ticket: 'forged' }),
    needs: 'You need the “Manage members” permission',
    result: /This link no longer works/,
  },
  declineRemoval: {
    fields: () => ({ ticket: 'forged' }),
    needs: 'You need the “Manage members” permission',
    result: /This link no longer works/,
  },
});
