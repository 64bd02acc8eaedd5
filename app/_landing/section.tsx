import type { ReactNode } from 'react';
import { SourceLink } from '@/components/source-link';

export function Section({
  title,
  text,
  files,
  children,
}: {
  title: string;
  text: string;
  files: string[];
  children: ReactNode;
}) {
  return (
    <section aria-label={title} className="grid gap-8">
      <div className="grid gap-x-16 gap-y-3 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
        <h2 className="text-title font-semibold text-balance">{title}</h2>
        <div className="grid max-w-2xl gap-2">
          <p className="text-muted-foreground">{text}</p>
          <p className="flex flex-wrap gap-x-4 gap-y-2">
            {files.map((file) => (
              <SourceLink file={file} key={file} />
            ))}
          </p>
        </div>
      </div>
      {children}
    </section>
  );
}
