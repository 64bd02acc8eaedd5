import type { ReactNode } from 'react';
import { CopyButton } from '@/components/copy-button';

/** `what` completes the button's label: `Copy the command`. */
export function CommandLine({ command, what }: { command: ReactNode; what: string }) {
  return (
    <div className="bg-card flex items-center justify-between gap-3 rounded-lg border py-1.5 ps-4 pe-1.5">
      <code className="min-w-0 [overflow-wrap:anywhere]">{command}</code>
      <CopyButton what={what} />
    </div>
  );
}
