/** Pages of the WorkOS dashboard. */
const pages = {
  apiKeys: { label: 'API keys', href: 'https://dashboard.workos.com/api-keys' },
  flags: { label: 'Feature flags', href: 'https://dashboard.workos.com/environment/flags' },
  redirects: { label: 'Redirects', href: 'https://dashboard.workos.com/redirects' },
  webhooks: { label: 'Webhooks', href: 'https://dashboard.workos.com/webhooks' },
} as const;

export type DashboardPage = keyof typeof pages;

export const labelOf = (page: DashboardPage) => pages[page].label;

export function DashboardLink({ page }: { page: DashboardPage }) {
  const { label, href } = pages[page];
  return (
    <a
      className="text-foreground rounded-sm font-medium whitespace-nowrap underline underline-offset-4"
      href={href}
      rel="noreferrer"
      target="_blank"
    >
      {label} <span aria-hidden>↗</span>
    </a>
  );
}
