import { CircleCheck, CircleDashed } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
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
      <table aria-label={title} className="-mb-3 block w-full text-start text-sm sm:table">
        <thead className="text-muted-foreground sr-only sm:not-sr-only sm:table-header-group">
          <tr className="border-b *:pe-4 *:pb-2 *:text-start *:font-medium">
            <th scope="col">Flag</th>
            <th scope="col">Description</th>
            <th className="pe-0! text-end!" scope="col">
              Status
            </th>
          </tr>
        </thead>
        <tbody className="block divide-y sm:table-row-group">
          {flags.map((flag) => (
            <FlagRow key={flag.slug} {...flag} on={enabled.includes(flag.slug)} />
          ))}
        </tbody>
      </table>
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

/** On narrow screens, the description is below the flag and its status. */
function FlagRow({ slug, description, on }: { slug: string; description: string; on: boolean }) {
  return (
    <tr className="grid grid-cols-[1fr_auto] gap-x-4 py-3 align-top sm:table-row sm:*:py-3 sm:*:pe-4">
      <th className="text-start font-normal wrap-anywhere" scope="row">
        <code>{slug}</code>
      </th>
      <td className="text-muted-foreground order-last col-span-2">{description}</td>
      <td className="text-end sm:pe-0!">
        <FlagState on={on} />
      </td>
    </tr>
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
