import { newEmail } from '@/scripts/lib/mock';
import { testActions } from '../support/actions';

const needs = 'You need the members:manage permission';

testActions({
  inviteMember: { fields: () => ({ email: newEmail(), role: 'member' }), needs },
  inviteMany: { fields: () => ({ emails: newEmail(), role: 'member' }), needs },
  changeRole: { fields: ({ membership }) => ({ membership, role: 'admin' }), needs },
  removeMember: { fields: ({ membership }) => ({ membership }), needs },
  resendInvitation: { fields: ({ invitation }) => ({ invitation }), needs },
  revokeInvitation: { fields: ({ invitation }) => ({ invitation }), needs },
});
