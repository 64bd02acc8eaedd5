import { hasRepository, sourceUrl } from '@/lib/repository';

const text =
  'text-muted-foreground max-w-full justify-self-start font-mono text-sm [overflow-wrap:anywhere]';

export function SourceLink({ file }: { file: string }) {
  if (!hasRepository) return <code className={text}>{file}</code>;
  return (
    <a
      className={`${text} hover:text-foreground rounded-sm underline-offset-4 after:content-['_↗'] hover:underline`}
      href={sourceUrl(file)}
      rel="noreferrer"
      target="_blank"
    >
      {file}
    </a>
  );
}
