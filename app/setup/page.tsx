import { Settings } from 'lucide-react';
import type { Metadata } from 'next';
import { connection } from 'next/server';
import { Suspense } from 'react';
import { PlainShell } from '@/components/plain-shell';
import { Badge } from '@/components/ui/badge';
import { Skeleton } from '@/components/ui/skeleton';
import { checkVariable, requiredVariables, variableNames } from '@/lib/env';

export const metadata: Metadata = { title: 'Finish the set-up', robots: { index: false } };

/** Shown for every path while a required variable is missing or malformed. */
export default function SetupPage() {
  return (
    <PlainShell>
      <div className="grid gap-2">
        <h1 className="text-title font-semibold">Finish the set-up</h1>
        <p className="text-muted-foreground">
          The app is running, but these environment variables are not all in place. Set them (in{' '}
          <code className="font-mono text-sm">.env.local</code>, or in your host's settings) and
          start the app again. To go without a WorkOS account, run{' '}
          <code className="font-mono text-sm">npm run dev</code> with none of them set.
        </p>
      </div>
      <Suspense fallback={<Skeleton className="h-60" />}>
        <Variables />
      </Suspense>
    </PlainShell>
  );
}

async function Variables() {
  await connection();
  return (
    <ul className="rounded-card bg-card divide-y border">
      {variableNames.map((name) => {
        const state = checkVariable(name);
        return (
          <li className="grid gap-1 p-5" key={name}>
            <p className="flex flex-wrap items-center justify-between gap-2">
              <code className="font-mono text-sm">{name}</code>
              <Badge variant={state === 'ok' ? 'filled' : 'outline'}>
                {state !== 'ok' && <Settings aria-hidden className="size-3.5" />}
                {state === 'ok' ? 'set' : state}
              </Badge>
            </p>
            <p className="text-muted-foreground text-sm">{requiredVariables[name].hint}</p>
          </li>
        );
      })}
    </ul>
  );
}
