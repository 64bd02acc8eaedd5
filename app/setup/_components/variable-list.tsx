import { randomBytes } from 'node:crypto';
import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react';
import { CommandLine } from '@/components/command-line';
import { type Env, type EnvProblem, schema, type VariableName } from '@/lib/env';
import { DashboardLink, type DashboardPage, labelOf } from './dashboard-link';

const states = {
  set: { label: 'Set', icon: CircleCheck, tone: 'text-success' },
  unset: { label: 'Not set', icon: CircleDashed, tone: 'text-muted-foreground' },
  missing: { label: 'Missing', icon: CircleAlert, tone: 'text-destructive' },
  malformed: { label: 'Invalid', icon: CircleAlert, tone: 'text-destructive' },
  refused: { label: 'Not allowed', icon: CircleAlert, tone: 'text-destructive' },
} as const;

const sources: Partial<Record<VariableName, DashboardPage>> = {
  WORKOS_CLIENT_ID: 'apiKeys',
  WORKOS_API_KEY: 'apiKeys',
  WORKOS_WEBHOOK_SECRET: 'webhooks',
};

/** Shows whether variables are set, never their values. */
export function VariableList({
  env,
  names,
  problems,
}: {
  env: Partial<Env>;
  names: VariableName[];
  problems: EnvProblem[];
}) {
  return (
    <ul className="bg-card divide-y rounded-lg border">
      {names.map((name) => {
        const problem = problems.find((candidate) => candidate.name === name);
        const state = problem?.state ?? (env[name] === undefined ? 'unset' : 'set');
        const { label, icon: Icon, tone } = states[state];
        const source = state !== 'set' && sources[name];
        return (
          <li className="grid gap-1 p-5" key={name}>
            <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
              <code className="[overflow-wrap:anywhere]">{name}</code>
              <span className={`flex items-center gap-1.5 text-sm font-medium ${tone}`}>
                <Icon aria-hidden className="size-4" />
                {label}
              </span>
            </p>
            {problem && problem.state !== 'missing' && (
              <p className="text-sm">This {problem.message}.</p>
            )}
            {problem && name === 'WORKOS_COOKIE_PASSWORD' ? (
              <NewPassword />
            ) : (
              <p className="text-muted-foreground text-sm">
                <Description
                  page={source || undefined}
                  text={schema.shape[name].description ?? ''}
                />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function NewPassword() {
  return (
    <section aria-label="Generated cookie password" className="grid gap-2">
      <p className="text-muted-foreground text-sm">
        Encrypts the session cookie. Use the one below. It was generated just now and is never
        stored.
      </p>
      <CommandLine command={randomBytes(32).toString('base64')} what="the password" />
    </section>
  );
}

/** Links the page where it's named. */
function Description({ text, page }: { text: string; page?: DashboardPage }) {
  if (!page) return text;
  const [before, ...after] = text.split(labelOf(page));
  return (
    <>
      {before}
      <DashboardLink page={page} />
      {after.join(labelOf(page))}
    </>
  );
}
