import { randomBytes } from 'node:crypto';
import { connection } from 'next/server';
import { CommandLine } from '@/components/command-line';
import { Alert } from '@/components/ui/alert';
import { buttonClass } from '@/components/ui/button';
import { type EnvProblem, inspectEnv, requiredNames, variableNames } from '@/lib/env';
import { ConnectSteps } from './connect-steps';
import { MockCommand } from './mock-command';
import { MockNotice } from './mock-notice';
import { VariableList } from './variable-list';

/** What is in place and what is not. Once all is, it tells nothing of the variables. */
export async function SetupReport() {
  await connection();
  const { env, problems } = inspectEnv();
  if (problems.length > 0) return <Incomplete present={Object.keys(env)} problems={problems} />;
  return (
    <div className="grid justify-items-start gap-8">
      <Alert className="w-full" variant="success">
        Everything is in place.
        <MockNotice env={env} />
      </Alert>
      <ConnectSteps env={env} />
      <a className={buttonClass()} href="/">
        Go to the start page
      </a>
    </div>
  );
}

function Incomplete({ present, problems }: { present: string[]; problems: EnvProblem[] }) {
  const faulty = problems.map(({ name }) => name);
  const first = variableNames.filter((n) => requiredNames.includes(n) || faulty.includes(n));
  const others = variableNames.filter((name) => !first.includes(name));
  return (
    <div className="grid gap-8">
      <p className="text-muted-foreground">
        The app is running. It shows its pages once these variables are in place: in{' '}
        <code>.env.local</code> on your machine, or in the settings of your host, such as Settings →
        Environment Variables on Vercel. Then start or deploy it again.
      </p>
      <VariableList names={first} present={present} problems={problems} />
      {faulty.includes('WORKOS_COOKIE_PASSWORD') && (
        <section aria-label="A cookie password for you" className="grid gap-2">
          <h2 className="font-semibold">A cookie password for you</h2>
          <p className="text-muted-foreground text-sm">
            Made just now and kept nowhere. Copy it into WORKOS_COOKIE_PASSWORD.
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
