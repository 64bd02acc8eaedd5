import { SourceLink } from '@/components/source-link';
import type { PagePath } from '@/lib/routes';

export function PageSource({ path }: { path: PagePath }) {
  return (
    <p>
      <SourceLink file={`app${path}/page.tsx`} />
    </p>
  );
}
