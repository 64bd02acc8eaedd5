import type { Metadata } from 'next';
import { Suspense } from 'react';
import { PlainShell } from '@/components/plain-shell';
import { Skeleton } from '@/components/ui/skeleton';
import { SetupReport } from './_components/setup-report';

export const metadata: Metadata = { title: 'Setup', robots: { index: false } };

/** Replaces every page while a variable is missing, invalid, or not allowed. */
export default function SetupPage() {
  return (
    <PlainShell>
      <h1 className="text-title font-semibold">Setup</h1>
      <Suspense fallback={<Skeleton className="h-96" />}>
        <SetupReport />
      </Suspense>
    </PlainShell>
  );
}
