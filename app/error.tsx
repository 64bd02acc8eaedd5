'use client';

import { ErrorMessage } from '@/components/error-message';

export default function ErrorPage(props: { error: unknown; retry: () => void }) {
  return (
    <main className="px-4 py-12">
      <ErrorMessage {...props} />
    </main>
  );
}
