import type { ReactNode } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { openPortal } from '../actions';
import type { Intent } from '../intents';

/** A button that opens the Admin Portal. */
export function PortalForm({ intent, children }: { intent: Intent; children: ReactNode }) {
  return (
    <ActionForm action={openPortal} className="grid gap-3" name={`portal-${intent}`}>
      <input name="intent" type="hidden" value={intent} />
      <FormMessage withFields />
      <SubmitButton className="justify-self-start" variant="secondary">
        {children}
      </SubmitButton>
    </ActionForm>
  );
}
