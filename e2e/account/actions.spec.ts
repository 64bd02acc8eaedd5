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
  // The only admin of an organization with other members.
  leaveOrganization: { fields: () => ({}), result: /only admin of North/ },
  deleteAccount: {
    fields: ({ admin }) => ({ email: admin.email }),
    // The only admin of organizations with other members can't leave them.
    result: /only admin of North/,
  },
  refreshNow: { fields: () => ({}) },
});
