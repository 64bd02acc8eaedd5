import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { refreshNow } from '../session/actions';

export function RefreshSession() {
  return (
    <ActionForm action={refreshNow} className="grid gap-3" impersonation="allow" name="refresh">
      <SubmitButton className="justify-self-start" variant="secondary">
        Refresh now
      </SubmitButton>
      <FormMessage />
    </ActionForm>
  );
}
