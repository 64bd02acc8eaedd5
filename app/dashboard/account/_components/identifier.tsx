import { CopyButton } from '@/components/copy-button';

/** An ID on one line, which loses its middle if there's no room, with a button that copies it. */
export function Identifier({ value, what }: { value: string; what: string }) {
  return (
    <span className="flex min-w-0 items-center gap-1">
      <code className="flex min-w-0 whitespace-nowrap" title={value}>
        <span className="truncate">{value.slice(0, -4)}</span>
        <span>{value.slice(-4)}</span>
      </code>
      <CopyButton text={value} what={what} />
    </span>
  );
}
