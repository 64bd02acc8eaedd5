import { CircleCheck, CircleDashed, CircleHelp, Ellipsis } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { featureFlags } from '@/lib/authz';

const flags = Object.entries(featureFlags).map(([slug, entry]) => ({ slug, ...entry }));

const title = 'Feature flags';

type Props = {
  token: readonly string[];
  runtime: readonly string[] | 'pending' | 'unknown';
};

/** Every flag in `lib/authz.ts` with its status, then other enabled flags. */
export function FlagTable({ token, runtime }: Props) {
  const enabled = [...new Set([...token, ...(Array.isArray(runtime) ? runtime : [])])];
  const others = enabled.filter((slug) => !(slug in featureFlags));
  return (
    <Card aside={`${token.length} of ${flags.length + others.length} on`} title={title}>
      <p className="text-muted-foreground max-w-prose text-sm">
        The flags in your access token, next to what WorkOS returns now.
      </p>
      <table aria-label={title} className="-mb-3 block w-full text-start text-sm sm:table">
        <thead className="text-muted-foreground sr-only sm:not-sr-only sm:table-header-group">
          <tr className="border-b *:pe-4 *:pb-2 *:text-start *:font-medium">
            <th scope="col">Flag</th>
            <th scope="col">Description</th>
            <th scope="col">Token</th>
            <th scope="col">Runtime</th>
          </tr>
        </thead>
        <tbody className="block divide-y sm:table-row-group">
          {flags.map(({ slug, title: name, description }) => (
            <tr
              className="grid grid-cols-2 gap-x-4 gap-y-1 py-3 align-top sm:table-row sm:*:py-3 sm:*:pe-4"
              key={slug}
            >
              <th className="col-span-2 text-start font-normal" scope="row">
                <span className="block font-medium">{name}</span>
                <code className="text-muted-foreground">{slug}</code>
              </th>
              <td className="text-muted-foreground col-span-2">{description}</td>
              <td>
                <FlagState column="Token" state={toState(token, slug)} />
              </td>
              <td>
                <FlagState
                  column="Runtime"
                  state={typeof runtime === 'string' ? runtime : toState(runtime, slug)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {others.length > 0 && (
        <div className="grid gap-2 border-t pt-4">
          <p className="text-muted-foreground text-sm">
            On in WorkOS, but not defined in lib/authz.ts:
          </p>
          <ul className="flex flex-wrap gap-2">
            {others.map((slug) => (
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

const states = {
  on: { icon: CircleCheck, text: 'On', tone: 'text-success' },
  off: { icon: CircleDashed, text: 'Off', tone: 'text-muted-foreground' },
  unknown: { icon: CircleHelp, text: 'Unknown', tone: 'text-muted-foreground' },
  pending: { icon: Ellipsis, text: 'Loading', tone: 'text-muted-foreground' },
};

function toState(enabled: readonly string[], slug: string) {
  return enabled.includes(slug) ? 'on' : 'off';
}

/** Names its column on narrow screens, where the table has no header. */
function FlagState({ column, state }: { column: string; state: keyof typeof states }) {
  const { icon: Icon, text, tone } = states[state];
  return (
    <span className={`inline-flex items-baseline gap-1.5 font-medium whitespace-nowrap ${tone}`}>
      <Icon aria-hidden className="size-4 self-center" />
      <span className="text-muted-foreground font-normal sm:hidden">{column}</span>
      {text}
    </span>
  );
}
