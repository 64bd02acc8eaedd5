import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Empty } from '@/components/ui/empty';

/** What a token grants of one kind. Slugs the app does not know are shown as they are. */
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
  const total = Object.keys(known).length;
  const granted = slugs.filter((slug) => slug in known).length;
  return (
    <Card aside={`${granted} of ${total}`} title={title}>
      {slugs.length === 0 ? (
        <Empty title={empty}>{emptyHint}</Empty>
      ) : (
        <ul className="flex flex-wrap gap-2">
          {slugs.map((slug) => (
            <li className="min-w-0" key={slug}>
              <Badge title={known[slug]?.title}>{slug}</Badge>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
