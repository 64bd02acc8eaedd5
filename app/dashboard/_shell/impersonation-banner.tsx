import { Impersonation } from '@workos-inc/authkit-nextjs/components';
import { Eye } from 'lucide-react';
import { getHomeUrl } from '@/lib/auth/home-url';
import type { Session } from '@/lib/auth/session';
import { displayName } from '@/lib/display-name';
import { signOutPath } from '@/lib/routes';

/**
 * Shows who's viewing as whom, and why, in the initial HTML of every dashboard page. The library's component
 * adds the frame around the window. Its own bar is hidden (`globals.css`), because it would cover the page.
 */
export async function ImpersonationBanner({ session }: { session: Session }) {
  const { impersonator, user } = session;
  if (!impersonator) return null;
  const name = displayName(user);
  return (
    <aside
      aria-label="Impersonation"
      className="border-b-warning-border bg-warning text-warning-foreground border-b"
    >
      <div className="mx-auto flex max-w-[1144px] items-center gap-4 px-4 pt-3 pb-2 text-sm md:px-8">
        <p className="flex min-w-0 grow items-start gap-2.5" role="status">
          <Eye aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span className="[overflow-wrap:anywhere]">
            <strong>{impersonator.email}</strong> is viewing as <strong>{name}</strong>
            {name !== user.email && <span className="max-sm:sr-only"> ({user.email})</span>}
            {impersonator.reason && <> · {impersonator.reason}</>} · Read-only
          </span>
        </p>
        <form action={signOutPath} method="post">
          <button
            className="border-warning-border h-8 rounded-md border px-3 font-medium whitespace-nowrap hover:underline pointer-coarse:h-10"
            type="submit"
          >
            Stop<span className="max-sm:sr-only"> impersonating</span>
          </button>
        </form>
      </div>
      <Impersonation returnTo={await getHomeUrl()} />
    </aside>
  );
}
