import { randomBytes } from 'node:crypto';
import { headers } from 'next/headers';
import { connection } from 'next/server';
import { CommandLine } from '@/components/command-line';
import { Alert } from '@/components/ui/alert';
import { buttonClass } from '@/components/ui/button';
import { getRequestOrigin } from '@/lib/auth/redirect-uri';
import { type EnvProblem, inspectEnv, requiredNames, variableNames } from '@/lib/env';
import { findLoopbackUrl } from '@/lib/env/loopback';
import { ConnectSteps } from './connect-steps';
import { MockCommand } from './mock-command';
import { MockNotice } from './mock-notice';
import { VariableList } from './variable-list';

/** Once everything is set, it reveals nothing about the variables. */
export async function SetupReport() {
  await connection();
  const { env, problems } = inspectEnv();
  const origin = getRequestOrigin({ url: 'http://localhost', headers: await headers() });
  problems.push(...findLoopbackUrl(env, origin));
  if (problems.length > 0) return <Incomplete present={Object.keys(env)} problems={problems} />;
  return (
    <div className="grid justify-items-start gap-8">
      <Alert className="w-full" variant="success">
        You’re all set.
        <MockNotice env={env} />
      </Alert>
      <ConnectSteps env={env} />
      <a className={buttonClass()} href="/">
        Go to home page
      </a>
    </div>
  );
}

function Incomplete({ present, problems }: { present: string[]; problems: EnvProblem[] }) {
  const invalid = problems.map(({ name }) => name);
  const first = variableNames.filter((n) => requiredNames.includes(n) || invalid.includes(n));
  const others = variableNames.filter((name) => !first.includes(name));
  return (
    <div className="grid gap-8">
      <p className="text-muted-foreground">
        Almost there. Add these environment variables to <code>.env.local</code> on your machine, or
        in your host’s settings, such as Settings → Environment Variables on Vercel. Then restart or
        redeploy the app.
      </p>
      <VariableList names={first} present={present} problems={problems} />
      {invalid.includes('WORKOS_COOKIE_PASSWORD') && (
        <section aria-label="Generated cookie password" className="grid gap-2">
          <h2 className="font-semibold">Generated cookie password</h2>
          <p className="text-muted-foreground text-sm">
            Freshly generated, never stored. Use it as WORKOS_COOKIE_PASSWORD.
          </p>
          <CommandLine command={randomBytes(32).toString('base64')} what="the password" />
        </section>
      )}
      <details>
        <summary className="text-muted-foreground w-fit text-sm font-medium">
          Optional variables
        </summary>
        <div className="mt-3">
          <VariableList names={others} present={present} problems={problems} />
        </div>
      </details>
      <MockCommand />
    </div>
  );
}
