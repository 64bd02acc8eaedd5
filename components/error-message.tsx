'use client';

import { MessagePage } from '@/components/message-page';
import { Button } from '@/components/ui/button';

/** The digest identifies the error in the server's log. */
export function ErrorMessage({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined;
  return (
    <MessagePage
      actions={<Button onClick={retry}>Try again</Button>}
      details={
        digest && (
          <>
            Reference <code>{digest}</code>
          </>
        )
      }
      icon={WarningSign}
      title="Something went wrong"
      tone="destructive"
    >
      <p>We couldn’t load this page. Try again.</p>
    </MessagePage>
  );
}

/** Inline, because the icon library's would add JavaScript to every page. */
function WarningSign({ className }: { className: string }) {
  return (
    <svg
      aria-hidden
      className={className}
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeWidth="2"
      viewBox="0 0 24 24"
    >
      <path d="M12 9v4m0 4h.01M10.3 3.9 2 18a2 2 0 0 0 1.7 3h16.6a2 2 0 0 0 1.7-3L13.7 3.9a2 2 0 0 0-3.4 0Z" />
    </svg>
  );
}
