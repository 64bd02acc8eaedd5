import { randomBytes } from 'node:crypto';
import { connection } from 'next/server';
import { CopyButton } from '@/components/copy-button';
import { VariableList } from '@/components/setup/variable-list';
import { buttonClass } from '@/components/ui/button';
import { inspectEnv, requiredNames, variableNames } from '@/lib/env';

/** What is in place and what is not. Once all is, it says so and tells nothing else. */
export async function SetupReport() {
  await connection();
  const { env, problems } = inspectEnv();
  if (problems.length === 0) {
    return (
      <div className="grid justify-items-start gap-4">
        <p className="text-muted-foreground">Everything is in place.</p>
        <a className={buttonClass()} href="/">
          Go to the start page
        </a>
      </div>
    );
  }
  const present = Object.keys(env);
  const faulty = problems.map(({ name }) => name);
  const first = variableNames.filter((n) => requiredNames.includes(n) || faulty.includes(n));
  const others = variableNames.filter((name) => !first.includes(name));
  return (
    <div className="grid gap-8">
      <VariableList names={first} present={present} problems={problems} />
      {faulty.includes('WORKOS_COOKIE_PASSWORD') && (
        <FreshPassword password={randomBytes(32).toString('base64')} />
      )}
      <details>
        <summary className="text-muted-foreground w-fit cursor-pointer text-sm font-medium">
          Optional variables
        </summary>
        <div className="mt-3">
          <VariableList names={others} present={present} problems={problems} />
        </div>
      </details>
    </div>
  );
}

function FreshPassword({ password }: { password: string }) {
  return (
    <section aria-labelledby="password" className="grid gap-2">
      <h2 className="font-semibold" id="password">
        A cookie password for you
      </h2>
      <p className="text-muted-foreground text-sm">
        Made just now and kept nowhere. Copy it into WORKOS_COOKIE_PASSWORD.
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <code className="bg-muted min-w-0 rounded-md px-3 py-1.5 font-mono text-sm [overflow-wrap:anywhere]">
          {password}
        </code>
        <CopyButton text={password} what="the password" />
      </div>
    </section>
  );
}
