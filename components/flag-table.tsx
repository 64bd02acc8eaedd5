import { CircleCheck, CircleDashed } from 'lucide-react';
import { Card } from '@/components/ui/card';
import { featureFlags } from '@/lib/authz';

/** Every flag the app knows, with whether the session has it. */
export function FlagTable({
  title,
  hint,
  enabled,
}: {
  title: string;
  hint: string;
  enabled: readonly string[];
}) {
  const flags = Object.entries(featureFlags);
  const on = flags.filter(([slug]) => enabled.includes(slug)).length;
  return (
    <Card aside={`${on} of ${flags.length} on`} title={title}>
      <p className="text-muted-foreground text-sm">{hint}</p>
      <ul className="-mb-3 divide-y">
        {flags.map(([slug, { title: name, description }]) => (
          <li className="flex items-start justify-between gap-4 py-3" key={slug}>
            <div className="grid min-w-0 gap-0.5">
              <p className="flex flex-wrap items-baseline gap-x-2.5 font-medium">
                {name}
                <code className="text-muted-foreground font-mono text-sm font-normal">{slug}</code>
              </p>
              <p className="text-muted-foreground text-sm">{description}</p>
            </div>
            <FlagState on={enabled.includes(slug)} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function FlagState({ on }: { on: boolean }) {
  const Icon = on ? CircleCheck : CircleDashed;
  return (
    <p
      className={`flex items-center gap-1.5 text-sm font-medium ${on ? 'text-success' : 'text-muted-foreground'}`}
    >
      <Icon aria-hidden className="size-4" />
      {on ? 'On' : 'Off'}
    </p>
  );
}
