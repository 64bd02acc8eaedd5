import { CopyButton } from '@/components/copy-button';
import { getPublicUrl, getRedirectUri } from '@/lib/auth/redirect-uri';
import type { Env } from '@/lib/env';
import { findLoopbackUrl } from '@/lib/env/loopback';
import { signInPath } from '@/lib/routes';
import { DashboardLink } from './dashboard-link';

/** What to enter in the WorkOS dashboard for this app. `origin` is where the visitor opened it. */
export function RedirectUrls({ env, origin }: { env: Partial<Env>; origin: string }) {
  const usable = findLoopbackUrl(env, origin).length > 0 ? {} : env;
  const home = new URL(getPublicUrl(usable) ?? origin).origin;
  const urls = [
    ['Redirect URI', getRedirectUri({ url: origin, headers: new Headers() }, usable)],
    ['Sign-in URL', new URL(signInPath, home).href],
    ['Sign-out redirect', home],
    ['App homepage', home],
  ] as const;
  return (
    <>
      <p className="text-muted-foreground">
        In the WorkOS dashboard, under <DashboardLink page="redirects" />, add the URLs that are
        missing.
      </p>
      <dl className="bg-card divide-y rounded-lg border">
        {urls.map(([label, url]) => (
          <div
            className="grid items-center gap-x-3 py-2 ps-4 pe-1.5 sm:grid-cols-[9rem_minmax(0,1fr)]"
            key={label}
          >
            <dt className="text-muted-foreground text-sm">{label}</dt>
            <dd className="flex items-center justify-between gap-3">
              <code className="min-w-0 [overflow-wrap:anywhere]">{url}</code>
              <CopyButton text={url} what={`the ${label}`} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
