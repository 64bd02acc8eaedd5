import { SourceLink } from '@/components/source-link';
import type { PagePath } from '@/lib/routes';

export function PageSource({ path }: { path: PagePath }) {
  return (
    <p className="-mb-6">
      <SourceLink file={`app${path}/page.tsx`} />
    </p>
  );
}
