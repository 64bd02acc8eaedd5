import { CopyButton } from './copy-button';

/** Text with a button that copies it. `what` completes the button's label: `Copy the key`. */
export function Copyable({ text, what }: { text: string; what: string }) {
  return (
    <p className="bg-muted flex items-start justify-between gap-2 rounded-md p-3">
      <code className="min-w-0 [overflow-wrap:anywhere]">{text}</code>
      <CopyButton text={text} what={what} />
    </p>
  );
}
