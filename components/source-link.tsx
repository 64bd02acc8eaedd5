import { sourceUrl } from '@/lib/repository';

export function SourceLink({ file }: { file: string }) {
  return (
    <a
      className="text-muted-foreground hover:text-foreground max-w-full justify-self-start rounded-sm font-mono text-sm [overflow-wrap:anywhere] underline-offset-4 after:content-['_↗'] hover:underline"
      href={sourceUrl(file)}
      rel="noreferrer"
      target="_blank"
    >
      {file}
    </a>
  );
}
