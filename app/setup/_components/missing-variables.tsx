import { type Env, type EnvProblem, platformNames, requiredNames, variableNames } from '@/lib/env';
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
  const others = variableNames.filter((n) => !first.includes(n) && !platformNames.includes(n));
  const count = others.filter((name) => env[name] !== undefined).length;
  return (
    <div className="grid gap-10">
      <WhereToSet env={env} />
      <div className="grid gap-3">
        <VariableList env={env} names={first} problems={problems} />
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-muted-foreground text-sm">
            {problems.length} {problems.length === 1 ? 'variable' : 'variables'} to go
          </p>
          <CheckAgain />
        </div>
      </div>
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
