'use client';

import { useAuth } from '@workos-inc/authkit-nextjs/components';
import type { ReactNode } from 'react';

const hint = 'Not available while impersonating';

/** Disables controls that change data while impersonating. `action()` rejects impersonators in any case. */
export function ImpersonationLock({ children }: { children: ReactNode }) {
  const { impersonator } = useAuth();
  if (!impersonator) return children;
  return (
    <fieldset aria-label={hint} className="contents" disabled title={hint}>
      {children}
    </fieldset>
  );
}
