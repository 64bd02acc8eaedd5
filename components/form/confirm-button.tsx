'use client';

import { type ComponentProps, type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from './confirm-dialog';
import { ImpersonationLock } from './impersonation-lock';

type Props = Omit<ComponentProps<typeof ConfirmDialog>, 'onClose'> & {
  label: ReactNode;
  /** Names the button, if `label` needs its context to be understood. */
  description?: string;
  variant?: 'secondary' | 'ghost' | 'danger';
};

/** A button that asks before it runs an action. */
export function ConfirmButton({ label, description, variant = 'ghost', ...dialog }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <ImpersonationLock>
        <Button aria-label={description} onClick={() => setIsOpen(true)} variant={variant}>
          {label}
        </Button>
      </ImpersonationLock>
      {isOpen && <ConfirmDialog {...dialog} onClose={() => setIsOpen(false)} />}
    </>
  );
}
