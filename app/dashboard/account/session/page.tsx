import type { Metadata } from 'next';
import { Suspense } from 'react';
import { ClientSession } from '@/components/account/client-session';
import { SessionInspector, SessionInspectorSkeleton } from '@/components/account/session-inspector';
import { PageTitle } from '@/components/page-title';
import { requireUser } from '@/lib/auth';

export const metadata: Metadata = { title: 'Session inspector' };

export default async function SessionPage() {
  await requireUser();
  return (
    <>
      <PageTitle
        file="components/account/session-inspector.tsx"
        parent={{ href: '/dashboard/account', title: 'Account' }}
        title="Session inspector"
      >
        The access token, claim by claim, and what it costs in the cookie.
      </PageTitle>
      <div className="grid gap-4">
        <Suspense fallback={<SessionInspectorSkeleton />}>
          <SessionInspector />
          <ClientSession />
        </Suspense>
      </div>
    </>
  );
}
