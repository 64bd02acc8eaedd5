import { Impersonation } from '@workos-inc/authkit-nextjs/components';
import { Eye } from 'lucide-react';
import { getHomeUrl } from '@/lib/auth/home-url';
import type { Session } from '@/lib/auth/session';
import { displayName } from '@/lib/display-name';

/**
 * Shows who is impersonating whom, and why, in the initial HTML of every dashboard page. The library's frame
 * adds the Stop button, which signs out.
 */
export async function ImpersonationBanner({ session }: { session: Session }) {
  const { impersonator, user } = session;
  if (!impersonator) return null;
  return (
    <aside aria-label="Impersonation">
      <div
        className="border-b-warning-border bg-warning text-warning-foreground flex items-start gap-3 border-b px-4 py-2.5 text-sm md:px-8"
        role="status"
      >
        <Eye aria-hidden className="mt-0.5 size-4 shrink-0" />
        <p className="[overflow-wrap:anywhere]">
          Viewing as <strong>{displayName(user)}</strong> ({user.email}), by{' '}
          <strong>{impersonator.email}</strong>
          {impersonator.reason && <> — {impersonator.reason}</>}
        </p>
      </div>
      <Impersonation returnTo={await getHomeUrl()} />
    </aside>
  );
}
