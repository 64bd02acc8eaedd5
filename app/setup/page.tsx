import type { Metadata } from 'next';
import { Suspense } from 'react';
import { PlainShell } from '@/components/plain-shell';
import { Skeleton } from '@/components/ui/skeleton';
import { SetupReport } from './_components/setup-report';

export const metadata: Metadata = { title: 'Set-up', robots: { index: false } };

/** Shown in place of every page while a variable is missing, malformed or refused. */
export default function SetupPage() {
  return (
    <PlainShell>
      <h1 className="text-title font-semibold">Set-up</h1>
      <Suspense fallback={<Skeleton className="h-96" />}>
        <SetupReport />
      </Suspense>
    </PlainShell>
  );
}
