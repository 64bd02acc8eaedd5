import { randomBytes } from 'node:crypto';
import { CommandLine } from '@/components/command-line';
import { type Env, type EnvProblem, requiredNames, variableNames } from '@/lib/env';
import { CheckAgain } from './check-again';
import { MockCommand } from './mock-command';
import { RedirectUrls } from './redirect-urls';
import { VariableList } from './variable-list';
import { isOnVercel, WhereToSet } from './where-to-set';

export function MissingVariables({
  env,
  origin,
  problems,
}: {
  env: Partial<Env>;
  origin: string;
  problems: EnvProblem[];
}) {
  const invalid = problems.map(({ name }) => name);
  const first = variableNames.filter((n) => requiredNames.includes(n) || invalid.includes(n));
  const others = variableNames.filter((name) => !first.includes(name));
  const count = others.filter((name) => env[name] !== undefined).length;
  return (
    <div className="grid gap-10">
      <WhereToSet env={env} />
      <div className="grid gap-3">
        <VariableList env={env} names={first} problems={problems} />
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-muted-foreground text-sm">
            {problems.length === 1 ? 'One variable is' : `${problems.length} variables are`} left.
          </p>
          <CheckAgain />
        </div>
      </div>
      {invalid.includes('WORKOS_COOKIE_PASSWORD') && (
        <section aria-label="Generated cookie password" className="grid gap-2">
          <h2 className="font-semibold">Generated cookie password</h2>
          <p className="text-muted-foreground text-sm">
            Freshly generated, never stored. Use it as WORKOS_COOKIE_PASSWORD.
          </p>
          <CommandLine command={randomBytes(32).toString('base64')} what="the password" />
        </section>
      )}
      <section aria-label="URLs for WorkOS" className="grid gap-3">
        <h2 className="font-semibold">URLs for WorkOS</h2>
        <RedirectUrls env={env} origin={origin} />
      </section>
      <details className="text-sm">
        <summary className="text-muted-foreground w-fit font-medium">
          Optional variables: {count} of {others.length} set
        </summary>
        <div className="mt-3 text-base">
          <VariableList env={env} names={others} problems={problems} />
        </div>
      </details>
      {!isOnVercel(env) && <MockCommand />}
    </div>
  );
}
