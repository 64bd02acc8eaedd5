import { ArrowUpRight } from 'lucide-react';
import { sourceUrl } from '@/lib/repository';

export function SourceLink({ file }: { file: string }) {
  return (
    <a
      className="text-muted-foreground hover:text-foreground inline-flex max-w-full items-center gap-1 rounded-sm font-mono text-sm [overflow-wrap:anywhere] underline-offset-4 hover:underline"
      href={sourceUrl(file)}
      rel="noreferrer"
      target="_blank"
    >
      {file}
      <ArrowUpRight aria-hidden className="size-3.5 shrink-0" />
    </a>
  );
}
