import { newEmail } from '@/scripts/lib/mock';
import { testActions } from '../support/actions';

const needs = 'You need the “Manage members” permission';

testActions({
  inviteMember: {
    fields: () => ({ email: newEmail(), role: 'member' }),
    needs,
    audit: 'invitation.sent',
  },
  inviteMany: {
    fields: () => ({ emails: newEmail(), role: 'member' }),
    needs,
    audit: 'invitation.sent',
  },
  changeRole: {
    fields: ({ membership }) => ({ membership, role: 'admin' }),
    needs,
    audit: 'member.role_changed',
  },
  removeMember: { fields: ({ membership }) => ({ membership }), needs, audit: 'member.removed' },
  resendInvitation: {
    fields: ({ invitation }) => ({ invitation }),
    needs,
    audit: 'invitation.resent',
  },
  readInviteLink: {
    fields: ({ invitation }) => ({ invitation }),
    needs,
    audit: 'invitation.link_viewed',
  },
  revokeInvitation: {
    fields: ({ invitation }) => ({ invitation }),
    needs,
    audit: 'invitation.revoked',
  },
});
