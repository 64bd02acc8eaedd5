'use client';

import { useRouter } from 'next/navigation';
import {
  type ComponentProps,
  createContext,
  useActionState,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useDocumentSession } from '@/components/document-session';
import { closeDialog, useEndDialog } from '@/components/ui/dialog';
import { clearToasts, toast, toastNext } from '@/components/ui/toast';
import type { FormAction, FormState } from '@/lib/auth/form-state';
import { isDashboardPath } from '@/lib/routes';
import { clearDraft, restoreDraft, saveDraft } from './draft';
import { ImpersonationLock } from './impersonation-lock';
import { idle, newSubmissionKey, submit } from './submit';
import { useAfterReset } from './use-after-reset';
import { useDraftName } from './use-draft-name';
import { useOnLeave } from './use-on-leave';

type Props = Omit<ComponentProps<'form'>, 'action' | 'name'> & {
  action: FormAction;
  /** Unique on its page. */
  name: string;
  /** The form shows its own success message instead of a toast, and leaves its dialog open. */
  isQuiet?: boolean;
  /** Set it if the action has it, too. Otherwise, impersonators can't use the form. */
  impersonation?: 'allow';
};

const FormStateContext = createContext<FormState>(idle);

export function useFormState(): FormState {
  return useContext(FormStateContext);
}

/**
 * A dashboard form for an action created with `action()`. It keeps its input if the action requires the user
 * to sign in again. After a success, the action's response updates the page. The form resets when the user
 * leaves the page.
 *
 * The action is called from a client function, so React queues submissions made before hydration and replays
 * them.
 */
export function ActionForm(props: Props) {
  const [visit, setVisit] = useState(0);
  return <Form {...props} key={visit} onLeave={() => setVisit(visit + 1)} />;
}

function Form({
  action,
  name,
  isQuiet = false,
  impersonation,
  onLeave,
  children,
  ...props
}: Props & { onLeave: () => void }) {
  const session = useDocumentSession();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const key = useRef<string>(undefined);
  const afterReset = useAfterReset();
  const draft = useDraftName(name);
  const endDialog = useEndDialog();

  const [state, formAction, isPending] = useActionState(
    async (_previous: FormState, data: FormData) => {
      clearToasts();
      key.current ??= newSubmissionKey();
      const next = await submit(action, data, session, key.current);
      if (next.status === 'failed') {
        // After an outage, the action may have run, so the next attempt reuses the submission's key.
        const isUncertain = next.reason === 'outage' || next.reason === 'unreachable-app';
        if (!isUncertain) key.current = undefined;
        if (next.reason === 'signed-out' || next.reason === 'stale') saveDraft(draft, next.values);
        return next;
      }
      key.current = undefined;
      clearDraft(draft);
      if (next.status === 'done') {
        // The form stays busy until the new document replaces it.
        if (next.href) return load(next.href, next.message);
        afterReset(() => {
          if (!isQuiet) {
            closeDialog(form.current);
            toast(next.message);
          }
          // The response shows the change, but was rendered in the session from before it.
          if (next.version !== session.version) router.refresh();
        });
      }
      return next;
    },
    idle,
  );

  useEffect(() => {
    if (form.current) restoreDraft(draft, form.current);
  }, [draft]);

  useOnLeave(form, () => {
    // Users who left before the response arrived see it when they come back.
    if (isPending) return;
    clearDraft(draft);
    onLeave();
    endDialog?.();
  });

  return (
    <form {...props} action={formAction} aria-busy={isPending} name={name} noValidate ref={form}>
      <FormStateContext value={state}>
        {impersonation === 'allow' ? children : <ImpersonationLock>{children}</ImpersonationLock>}
      </FormStateContext>
    </form>
  );
}

function load(href: string, message: string): Promise<FormState> {
  // An organization may ask the user to sign in first.
  if (isDashboardPath(href)) toastNext(message);
  window.location.assign(href);
  return new Promise(() => {});
}
