import { testActions } from '../support/actions';

testActions({
  openPortal: {
    fields: () => ({ intent: 'sso' }),
    needs: 'You need the security:manage permission',
    audit: 'portal.opened',
  },
  exportAuditLog: {
    fields: () => ({ days: '7' }),
    needs: 'You need the audit-logs:read permission',
    // The plan of this organization has no audit log.
    result: /"reason":"forbidden"/,
  },
});
