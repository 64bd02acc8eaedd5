'use client';

import { usePathname, useRouter } from 'next/navigation';
import {
  type ComponentProps,
  createContext,
  useActionState,
  useContext,
  useEffect,
  useRef,
} from 'react';
import { useDocumentSession } from '@/components/document-session';
import { toast } from '@/components/ui/toast';
import type { FormAction, FormState } from '@/lib/auth/form-state';
import { clearDraft, restoreDraft, saveDraft } from './draft';
import { idle, newSubmissionKey, submit } from './submit';
import { useAfterReset } from './use-after-reset';

type Props = Omit<ComponentProps<'form'>, 'action' | 'name'> & {
  action: FormAction;
  /** Unique on its page. */
  name: string;
  /** Whether the form shows its success itself. Others show a toast. */
  isQuiet?: boolean;
};

const FormStateContext = createContext<FormState>(idle);

/** Returns what the form around a component shows. */
export function useFormState(): FormState {
  return useContext(FormStateContext);
}

/**
 * A form of the dashboard, for an action made by `action()`. It keeps its input across a sign-in that
 * the action asks for, and refreshes the page once after a success.
 *
 * The action is called from a function of the client: React then holds back a submission that comes
 * before hydration and replays it.
 */
export function ActionForm({ action, name, isQuiet = false, children, ...props }: Props) {
  const session = useDocumentSession();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const key = useRef<string>(undefined);
  const afterReset = useAfterReset();
  const draft = `draft of ${session.user} at ${usePathname()}: ${name}`;

  const [state, formAction] = useActionState(async (_previous: FormState, data: FormData) => {
    key.current ??= newSubmissionKey();
    const next = await submit(action, data, session, key.current);
    if (next.status === 'failed') {
      // After an outage nobody knows what was done, so the next attempt is the same submission.
      const isUncertain = next.reason === 'outage' || next.reason === 'unreachable-app';
      if (!isUncertain) key.current = undefined;
      if (next.reason === 'signed-out' || next.reason === 'stale') saveDraft(draft, next.values);
      return next;
    }
    key.current = undefined;
    clearDraft(draft);
    if (next.status === 'done') {
      // The form stays busy until the new document replaces it.
      if (next.href) return load(next.href);
      afterReset(() => {
        if (!isQuiet) toast(next.message);
        router.refresh();
      });
    }
    return next;
  }, idle);

  useEffect(() => {
    if (form.current) restoreDraft(draft, form.current);
  }, [draft]);

  return (
    <form {...props} action={formAction} name={name} noValidate ref={form}>
      <FormStateContext value={state}>{children}</FormStateContext>
    </form>
  );
}

function load(href: string): Promise<FormState> {
  window.location.assign(href);
  return new Promise(() => {});
}
