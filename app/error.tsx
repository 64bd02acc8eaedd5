'use client';

import { ErrorMessage } from '@/components/error-message';
import { PlainShell } from '@/components/plain-shell';

export default function ErrorPage(props: { error: unknown; retry: () => void }) {
  return (
    <PlainShell>
      <ErrorMessage {...props} />
    </PlainShell>
  );
}
