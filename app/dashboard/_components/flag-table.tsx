import { CircleCheck, CircleDashed } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Table } from '@/components/ui/table';
import { featureFlags } from '@/lib/authz';

const flags = Object.entries(featureFlags).map(([slug, entry]) => ({ slug, ...entry }));

/** Every flag in `lib/authz.ts` with its status, then other enabled flags. */
export function FlagTable({
  title,
  hint,
  enabled,
}: {
  title: string;
  hint?: string;
  enabled: readonly string[];
}) {
  const unknown = enabled.filter((slug) => !(slug in featureFlags));
  return (
    <Card aside={`${enabled.length} of ${flags.length + unknown.length} on`} title={title}>
      {hint && <p className="text-muted-foreground text-sm">{hint}</p>}
      <Table
        columns={[
          { header: 'Flag', cell: ({ slug }) => <code>{slug}</code> },
          {
            header: 'Description',
            cell: ({ description }) => (
              <span className="text-muted-foreground text-end sm:text-start">{description}</span>
            ),
          },
          {
            header: 'Status',
            align: 'end',
            cell: ({ slug }) => <FlagState on={enabled.includes(slug)} />,
          },
        ]}
        label={title}
        rowKey={({ slug }) => slug}
        rows={flags}
      />
      {unknown.length > 0 && (
        <div className="grid gap-2 border-t pt-4">
          <p className="text-muted-foreground text-sm">
            Enabled in WorkOS but not defined in lib/authz.ts:
          </p>
          <ul className="flex flex-wrap gap-2">
            {unknown.map((slug) => (
              <li className="min-w-0" key={slug}>
                <Badge>{slug}</Badge>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}

function FlagState({ on }: { on: boolean }) {
  const Icon = on ? CircleCheck : CircleDashed;
  return (
    <span
      className={`inline-flex items-baseline gap-1.5 font-medium whitespace-nowrap ${on ? 'text-success' : 'text-muted-foreground'}`}
    >
      <Icon aria-hidden className="size-4 self-center" />
      {on ? 'On' : 'Off'}
    </span>
  );
}
