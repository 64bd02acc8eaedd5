import { CopyButton } from '@/components/copy-button';

export function CommandLine({ command, what }: { command: string; what: string }) {
  return (
    <div className="bg-card flex items-center justify-between gap-3 rounded-lg border py-1.5 ps-4 pe-1.5">
      <code className="min-w-0 [overflow-wrap:anywhere]">{command}</code>
      <CopyButton text={command} what={what} />
    </div>
  );
}
