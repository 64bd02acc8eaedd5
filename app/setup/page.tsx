import type { Metadata } from 'next';
import { Suspense } from 'react';
import { Brand } from '@/components/brand';
import { Skeleton } from '@/components/ui/skeleton';
import { SetupReport } from './_components/setup-report';

export const metadata: Metadata = { title: 'Setup', robots: { index: false } };

/** Replaces all pages that aren't static while a variable is missing, invalid, or not allowed. */
export default function SetupPage() {
  return (
    <main className="mx-auto grid max-w-2xl gap-8 px-4 py-12 md:py-20">
      <a className="justify-self-start rounded-md" href="/">
        <Brand />
      </a>
      <h1 className="text-title font-semibold">Setup</h1>
      <Suspense fallback={<Skeleton className="h-96" />}>
        <SetupReport />
      </Suspense>
    </main>
  );
}
