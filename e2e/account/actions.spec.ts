import { testActions } from '../support/actions';

testActions({
  updateProfile: {
    fields: () => ({ firstName: 'Changed', lastName: 'Name' }),
    audit: 'user.updated',
  },
  revokeSession: {
    fields: ({ otherSession }) => ({ session: otherSession }),
    audit: 'session.revoked',
  },
  revokeOtherSessions: { fields: () => ({}), audit: 'session.revoked' },
  deleteAccount: {
    fields: ({ admin }) => ({ email: admin.email }),
    // The only admin of organizations with other members can't leave them.
    result: /only admin of North/,
  },
  refreshNow: { fields: () => ({}) },
});
