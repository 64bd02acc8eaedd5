import { CommandLine } from '@/components/command-line';
import { buttonClass } from '@/components/ui/button';
import type { Env } from '@/lib/env';
import { DashboardLink } from './dashboard-link';

/** A page of the Vercel project. The variables that Vercel sets don’t name the team, so Vercel asks for both first. */
function vercelUrl(page: string, title: string) {
  return `https://vercel.com/d?${new URLSearchParams({ to: `/[team]/[project]/${page}`, title })}`;
}

const vercelPages = [
  {
    label: 'Open environment variables',
    title: 'Environment variables',
    page: 'settings/environment-variables',
  },
  { label: 'Redeploy', title: 'Deployments', page: 'deployments' },
];

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
      <p className="flex flex-wrap gap-3">
        {vercelPages.map(({ label, title, page }, index) => (
          <a
            className={buttonClass(index === 0 ? 'primary' : 'secondary')}
            href={vercelUrl(page, title)}
            key={page}
            rel="noreferrer"
            target="_blank"
          >
            {label}
          </a>
        ))}
      </p>
    </div>
  );
}

function OnThisMachine() {
  return (
    <div className="grid gap-3">
      <p className="text-muted-foreground">
        Connect a temporary WorkOS environment (no account needed), or your own with the client ID
        and secret key from <DashboardLink page="apiKeys" />. This command writes{' '}
        <code>.env.local</code>, creates the roles and permissions, and checks the result:
      </p>
      <CommandLine command="npm run setup" what="the setup command" />
      <p className="text-muted-foreground text-sm">
        In production, set the variables with your hosting provider and restart the app.
      </p>
    </div>
  );
}
