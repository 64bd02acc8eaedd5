/** The slugs configured in WorkOS. Tokens may contain others, which are shown as is and grant nothing. */
export const permissions = {
  'members:read': { title: 'View members', description: 'See everyone in the organization.' },
  'members:manage': { title: 'Manage members', description: 'Invite, edit, and remove members.' },
  'reports:read': { title: 'View reports', description: 'Open reports and dashboards.' },
  'reports:export': { title: 'Export reports', description: 'Download reports as files.' },
  'billing:read': { title: 'View billing', description: 'See invoices and the current plan.' },
  'billing:manage': { title: 'Manage billing', description: 'Change the plan and payment method.' },
  'api-keys:manage': { title: 'Manage API keys', description: 'Create and revoke API keys.' },
  'audit-logs:read': { title: 'View audit log', description: 'See who did what, and when.' },
  'security:manage': {
    title: 'Manage security',
    description: 'Set up single sign-on, domains, and directories.',
  },
  'settings:manage': { title: 'Manage settings', description: 'Change organization settings.' },
} as const satisfies Record<string, Entry>;

export const roles = {
  admin: {
    title: 'Admin',
    description: 'Full access to the organization.',
    permissions: Object.keys(permissions) as Permission[],
  },
  member: {
    title: 'Member',
    description: 'Standard access to the organization.',
    permissions: ['members:read', 'reports:read'],
  },
} as const satisfies Record<string, Entry & { permissions: readonly Permission[] }>;

export const featureFlags = {
  'activity-insights': {
    title: 'Activity insights',
    description: 'A weekly summary of what your organization did.',
  },
  'quick-actions': {
    title: 'Quick actions',
    description: 'Shortcuts for common tasks.',
  },
  'bulk-invites': {
    title: 'Bulk invites',
    description: 'Invite people from a list, up to 500 at once.',
  },
} as const satisfies Record<string, Entry>;

export const entitlements = {
  'audit-logs': { title: 'Audit log', description: 'Part of the Enterprise plan.' },
  'single-sign-on': { title: 'Single sign-on', description: 'Part of the Enterprise plan.' },
  'priority-support': { title: 'Priority support', description: 'Part of the Business plan.' },
} as const satisfies Record<string, Entry>;

/**
 * The events in the audit log, with what they happen to. WorkOS rejects events without a schema, which
 * `npm run setup` creates from this list.
 */
export const auditEvents = {
  'agent.revoked': { title: 'Agent revoked', target: 'client' },
  'api_key.created': { title: 'API key created', target: 'api_key' },
  'api_key.revoked': { title: 'API key revoked', target: 'api_key' },
  'audit_log.exported': { title: 'Audit log exported', target: 'organization' },
  'invitation.accepted': { title: 'Invitation accepted', target: 'invitation' },
  'invitation.link_viewed': { title: 'Invite link viewed', target: 'invitation' },
  'invitation.resent': { title: 'Invitation resent', target: 'invitation' },
  'invitation.revoked': { title: 'Invitation revoked', target: 'invitation' },
  'invitation.sent': { title: 'Invitation sent', target: 'invitation' },
  'member.left': { title: 'Organization left', target: 'user' },
  'member.removed': { title: 'Member removed', target: 'user' },
  'member.role_changed': { title: 'Role changed', target: 'user' },
  'organization.created': { title: 'Organization created', target: 'organization' },
  'organization.entered': { title: 'Switched to the organization', target: 'organization' },
  'organization.renamed': { title: 'Organization renamed', target: 'organization' },
  'portal.opened': { title: 'Admin Portal opened', target: 'organization' },
  'session.ended': { title: 'Signed out', target: 'user' },
  'session.revoked': { title: 'Session revoked', target: 'user' },
  'session.started': { title: 'Signed in', target: 'user' },
  'user.deleted': { title: 'Account deleted', target: 'user' },
  'user.updated': { title: 'Profile updated', target: 'user' },
} as const satisfies Record<string, { title: string; target: string }>;

type Entry = { title: string; description: string };

export type Role = keyof typeof roles;
export type Permission = keyof typeof permissions;
export type FeatureFlag = keyof typeof featureFlags;
export type Entitlement = keyof typeof entitlements;
export type AuditEvent = keyof typeof auditEvents;
