import { buttonClass } from '@/components/ui/button';
import { homePath, signInPath, signUpPath } from '@/lib/routes';

/**
 * The way in, or to the dashboard: the page is prerendered with both, and a hint of the middleware
 * shows one (`lib/hints.ts`). Plain links: these paths redirect to another origin, which a prefetch
 * cannot follow.
 */
export function AccountLinks() {
  return (
    <>
      <div className="flex gap-2 [.signed-in_&]:hidden">
        <a className={buttonClass('ghost')} href={signInPath}>
          Sign in
        </a>
        <a className={buttonClass('primary')} href={signUpPath}>
          Sign up
        </a>
      </div>
      <div className="hidden [.signed-in_&]:block">
        <a className={buttonClass('primary')} href={homePath}>
          Dashboard
        </a>
      </div>
    </>
  );
}
