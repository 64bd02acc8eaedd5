import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Empty } from '@/components/ui/empty';

/**
 * The granted slugs of one kind, then those in `lib/authz.ts` that aren't granted. Unknown slugs are shown
 * as is.
 */
export function SlugList({
  title,
  slugs = [],
  known,
  empty,
  emptyHint,
}: {
  title: string;
  slugs?: readonly string[];
  known: Record<string, { title: string }>;
  empty: string;
  emptyHint: string;
}) {
  const others = Object.keys(known).filter((slug) => !slugs.includes(slug));
  return (
    <Card aside={`${slugs.length} of ${slugs.length + others.length}`} title={title}>
      {slugs.length === 0 && <Empty title={empty}>{emptyHint}</Empty>}
      <SlugBadges known={known} label="Granted" slugs={slugs} />
      <SlugBadges known={known} label="Not granted" slugs={others} />
    </Card>
  );
}

function SlugBadges({
  label,
  slugs,
  known,
}: {
  label: 'Granted' | 'Not granted';
  slugs: readonly string[];
  known: Record<string, { title: string }>;
}) {
  if (slugs.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2">
      {slugs.map((slug) => (
        <li className="min-w-0" key={slug}>
          <Badge title={known[slug]?.title} variant={label === 'Granted' ? 'filled' : 'outline'}>
            {slug}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
