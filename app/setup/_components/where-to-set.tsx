import { CommandLine } from '@/components/command-line';
import { buttonClass } from '@/components/ui/button';
import type { Env } from '@/lib/env';
import { DashboardLink } from './dashboard-link';

/** Vercel asks for the team and the project first. */
const vercelVariables =
  'https://vercel.com/d?to=%2F%5Bteam%5D%2F%5Bproject%5D%2Fsettings%2Fenvironment-variables&title=Environment+variables';

/** `vercel env pull` sets it on a developer's machine too. */
export function isOnVercel({ VERCEL, NODE_ENV }: Partial<Env>): boolean {
  return Boolean(VERCEL) && NODE_ENV === 'production';
}

/** The first step of connecting WorkOS, which is different on Vercel. */
export function WhereToSet({ env }: { env: Partial<Env> }) {
  return isOnVercel(env) ? <OnVercel /> : <OnThisMachine />;
}

function OnVercel() {
  return (
    <div className="grid justify-items-start gap-3">
      <p className="text-muted-foreground">
        Add these environment variables to the Vercel project, then redeploy: a deployment keeps the
        variables it was created with.
      </p>
      <a className={buttonClass()} href={vercelVariables} rel="noreferrer" target="_blank">
        Open environment variables
      </a>
    </div>
  );
}

function OnThisMachine() {
  return (
    <div className="grid gap-3">
      <p className="text-muted-foreground">
        Run this in the project. It connects a temporary WorkOS environment, without an account, or
        yours, with the client ID and the secret key from <DashboardLink page="apiKeys" />. It
        writes <code>.env.local</code>, creates the roles and permissions, and checks the result.
      </p>
      <CommandLine command="npm run setup" what="the setup command" />
      <p className="text-muted-foreground text-sm">
        On a server, set the variables where your host keeps them, and restart the app.
      </p>
    </div>
  );
}
