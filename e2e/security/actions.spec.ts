import { testActions } from '../support/actions';

testActions({
  openPortal: {
    fields: () => ({ intent: 'sso' }),
    needs: 'You need the “Manage security” permission',
    audit: 'portal.opened',
  },
  exportAuditLog: {
    fields: () => ({ days: '7' }),
    needs: 'You need the “View audit log” permission',
    // The plan of this organization has no audit log.
    result: /"reason":"forbidden"/,
  },
});
