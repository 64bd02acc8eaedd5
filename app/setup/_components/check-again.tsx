'use client';

import { LoaderCircle } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';

/** Reloads the page, which shows something else once nothing is missing. */
export function CheckAgain() {
  const [isChecking, setIsChecking] = useState(false);

  function check() {
    setIsChecking(true);
    location.reload();
  }

  return (
    <Button disabled={isChecking} onClick={check} variant="secondary">
      {isChecking && <LoaderCircle aria-hidden className="size-4 motion-safe:animate-spin" />}
      {isChecking ? 'Checking…' : 'Check again'}
    </Button>
  );
}
