import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react';
import { type EnvProblem, schema, type VariableName } from '@/lib/env';

const states = {
  present: { icon: CircleCheck, tone: 'text-success' },
  'left out': { icon: CircleDashed, tone: 'text-muted-foreground' },
  missing: { icon: CircleAlert, tone: 'text-destructive' },
  malformed: { icon: CircleAlert, tone: 'text-destructive' },
  refused: { icon: CircleAlert, tone: 'text-destructive' },
} as const;

/** Variables with whether they are there, never with their values. */
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
        const state = problem?.state ?? (present.includes(name) ? 'present' : 'left out');
        const { icon: Icon, tone } = states[state];
        return (
          <li className="grid gap-1 p-5" key={name}>
            <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
              <code className="[overflow-wrap:anywhere]">{name}</code>
              <span className={`flex items-center gap-1.5 text-sm font-medium ${tone}`}>
                <Icon aria-hidden className="size-4" />
                {state}
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
