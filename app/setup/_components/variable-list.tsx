import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react';
import { type EnvProblem, schema, type VariableName } from '@/lib/env';

const states = {
  present: { label: 'Set', icon: CircleCheck, tone: 'text-success' },
  unset: { label: 'Not set', icon: CircleDashed, tone: 'text-muted-foreground' },
  missing: { label: 'Missing', icon: CircleAlert, tone: 'text-destructive' },
  malformed: { label: 'Invalid', icon: CircleAlert, tone: 'text-destructive' },
  refused: { label: 'Not allowed', icon: CircleAlert, tone: 'text-destructive' },
} as const;

/** Shows whether variables are set, never their values. */
export function VariableList({
  names,
  present,
  problems,
}: {
  names: VariableName[];
  present: string[];
  problems: EnvProblem[];
}) {
  return (
    <ul className="bg-card divide-y rounded-lg border">
      {names.map((name) => {
        const problem = problems.find((candidate) => candidate.name === name);
        const state = problem?.state ?? (present.includes(name) ? 'present' : 'unset');
        const { label, icon: Icon, tone } = states[state];
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
              <p className="text-sm">It {problem.message}.</p>
            )}
            <p className="text-muted-foreground text-sm">{schema.shape[name].description}</p>
          </li>
        );
      })}
    </ul>
  );
}
