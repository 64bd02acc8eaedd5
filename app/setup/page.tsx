import type { Metadata } from 'next';
import { Suspense } from 'react';
import { CopyButton } from '@/components/copy-button';
import { PlainShell } from '@/components/plain-shell';
import { SetupReport } from '@/components/setup/setup-report';
import { Skeleton } from '@/components/ui/skeleton';

export const metadata: Metadata = { title: 'Set-up', robots: { index: false } };

const command = 'npm run dev';

/** Shown in place of every page while a variable is missing, malformed or refused. */
export default function SetupPage() {
  return (
    <PlainShell>
      <div className="grid gap-2">
        <h1 className="text-title font-semibold">Set-up</h1>
        <p className="text-muted-foreground">
          The app is running. It shows its pages once these variables are in place: in{' '}
          <code className="font-mono text-sm">.env.local</code> on your machine, or in the settings
          of your host, such as Settings → Environment Variables on Vercel. Then start or deploy it
          again.
        </p>
      </div>
      <Suspense fallback={<Skeleton className="h-96" />}>
        <SetupReport />
      </Suspense>
      <section aria-labelledby="mock" className="grid gap-2">
        <h2 className="font-semibold" id="mock">
          Without a WorkOS account
        </h2>
        <p className="text-muted-foreground text-sm">
          Set none of them and start the app with the mock WorkOS beside it:
        </p>
        <div className="flex flex-wrap items-center gap-3">
          <code className="bg-muted rounded-md px-3 py-1.5 font-mono text-sm">{command}</code>
          <CopyButton text={command} what="the command" />
        </div>
      </section>
    </PlainShell>
  );
}
