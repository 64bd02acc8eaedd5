import { buttonClass } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import { getSession } from '@/lib/auth';
import { displayName } from '@/lib/display-name';
import { homePath, signInPath, signUpPath } from '@/lib/routes';

/**
 * The corner of a public page that knows who is there. Plain links: these paths redirect to another
 * origin, which a prefetch cannot follow.
 */
export async function AccountLinks() {
  const session = await getSession();
  if (session) {
    return (
      <>
        <span
          className="text-muted-foreground hidden min-w-0 truncate text-end text-sm sm:block"
          dir="auto"
        >
          {displayName(session.user)}
        </span>
        <a className={buttonClass('primary')} href={homePath}>
          Dashboard
        </a>
      </>
    );
  }
  return (
    <>
      <a className={buttonClass('ghost')} href={signInPath}>
        Sign in
      </a>
      <a className={buttonClass('primary')} href={signUpPath}>
        Sign up
      </a>
    </>
  );
}

export function AccountLinksSkeleton() {
  return <Skeleton className="h-9 w-full max-w-40" />;
}
