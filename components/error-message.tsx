'use client';

import { MessagePage } from '@/components/message-page';
import { Button } from '@/components/ui/button';

/** The digest identifies the error in the server's log. */
export function ErrorMessage({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined;
  return (
    <MessagePage actions={<Button onClick={retry}>Try again</Button>} title="Something went wrong">
      <p>We couldn’t load this page. Your data is safe.</p>
      {digest && (
        <p className="text-sm">
          Reference <code>{digest}</code>
        </p>
      )}
    </MessagePage>
  );
}
