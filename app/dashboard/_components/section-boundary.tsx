'use client';

import { catchError } from 'next/error';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';

const causes: Record<string, string> = {
  outage: 'because WorkOS isn’t responding.',
  refusal: 'because WorkOS rejected the request.',
};

/**
 * Wraps a section that calls WorkOS, so the rest of the page survives if it fails. Sections of unknown
 * height share one `<Suspense>` with the content below them, which prevents layout shift.
 */
export const SectionBoundary = catchError<{ title: string }>(({ title }, { error, retry }) => (
  <Card title={title}>
    <Alert variant="warning">
      <p>
        We couldn’t load this section{' '}
        {causes[readDigest(error)] ?? 'because of an error on our side.'}
      </p>
      <Button className="mt-2" onClick={() => retry()} variant="secondary">
        Try again
      </Button>
    </Alert>
  </Card>
));

function readDigest(error: unknown): string {
  const digest: unknown = error instanceof Error ? Reflect.get(error, 'digest') : undefined;
  return typeof digest === 'string' ? digest : '';
}
