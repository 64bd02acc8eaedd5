import { CopyButton } from '@/components/copy-button';

/** An ID, truncated to one line, with a button that copies it. */
export function Identifier({ value, what }: { value: string; what: string }) {
  return (
    <span className="flex min-w-0 items-center gap-1">
      <code className="truncate" title={value}>
        {value}
      </code>
      <CopyButton text={value} what={what} />
    </span>
  );
}
