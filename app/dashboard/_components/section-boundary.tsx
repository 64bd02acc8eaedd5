'use client';

import { catchError } from 'next/error';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';

/**
 * Around a part of a page that asks WorkOS: when it fails, the rest of the page stays. Parts of unknown
 * height share one `<Suspense>` with what is below them, so that nothing moves when they arrive.
 */
export const SectionBoundary = catchError<{ title: string }>(({ title }, { retry }) => (
  <Card title={title}>
    <Alert variant="warning">
      <p>WorkOS did not answer, so this part is missing. Nothing was lost.</p>
      <Button className="mt-2" onClick={() => retry()} variant="secondary">
        Try again
      </Button>
    </Alert>
  </Card>
));
