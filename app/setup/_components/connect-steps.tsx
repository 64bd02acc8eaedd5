import { CommandLine } from '@/components/command-line';
import type { Env } from '@/lib/env';
import { isMock } from '@/lib/workos/api-origin';
import { DashboardLink } from './dashboard-link';
import { RedirectUrls } from './redirect-urls';
import { isOnVercel, WhereToSet } from './where-to-set';

export function ConnectSteps({ env, origin }: { env: Partial<Env>; origin: string }) {
  if (!isMock(env)) return null;
  return (
    <section aria-label="Connect WorkOS" className="grid w-full gap-4">
      <h2 className="font-semibold">Connect WorkOS</h2>
      <ol className="grid list-decimal gap-8 ps-5">
        <li>
          <div className="grid gap-3">
            <WhereToSet env={env} />
          </div>
        </li>
        <li>
          <div className="grid gap-3">
            <RedirectUrls env={env} origin={origin} />
            {!isOnVercel(env) && (
              <p className="text-muted-foreground text-sm">
                <code>npm run doctor</code> tells you whether WorkOS accepts them.
              </p>
            )}
          </div>
        </li>
        <li>
          <div className="grid gap-3">
            <p className="text-muted-foreground">
              Create the flags listed in <code>lib/authz.ts</code> under{' '}
              <DashboardLink page="flags" />.
              {isOnVercel(env) && (
                <>
                  {' '}
                  <code>npm run setup</code> creates the roles and permissions in this environment.
                </>
              )}
            </p>
          </div>
        </li>
        {!isOnVercel(env) && (
          <li>
            <div className="grid gap-3">
              <p className="text-muted-foreground">
                Restart the app. It now uses your WorkOS environment.
              </p>
              <CommandLine command="npm run dev" what="the command" />
            </div>
          </li>
        )}
      </ol>
    </section>
  );
}
