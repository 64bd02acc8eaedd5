export const settingsTabs = [
  { href: '/dashboard/account', label: 'Profile' },
  { href: '/dashboard/account/sessions', label: 'Sessions' },
  { href: '/dashboard/settings', label: 'Organization' },
  { href: '/dashboard/security', label: 'Security' },
] as const;
