import { buttonClass } from '@/components/ui/button';
import { homePath, signInPath, signUpPath } from '@/lib/routes';

/**
 * Pages are prerendered with both, and a hint from the middleware decides which is visible
 * (`lib/hints.ts`). These are plain links, because a prefetch can't follow the redirect to another origin.
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
