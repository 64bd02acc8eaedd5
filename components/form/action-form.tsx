'use client';

import { useAuth } from '@workos-inc/authkit-nextjs/components';
import { usePathname, useRouter } from 'next/navigation';
import { type ComponentProps, useEffect, useRef } from 'react';
import { ActorField } from '@/components/form/actor-field';
import { toast } from '@/components/ui/toast';
import type { FormState } from '@/lib/auth/form-state';

/**
 * A form of the dashboard. It keeps what was typed across a sign-in that its action asks for, for the
 * same person alone.
 */
export function ActionForm({
  name,
  state,
  isQuiet = false,
  children,
  ...props
}: ComponentProps<'form'> & {
  name: string;
  state: FormState;
  /** Whether the form shows its success itself. Others say it in a toast. */
  isQuiet?: boolean;
}) {
  const { user } = useAuth();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const draft = `draft of ${user?.id} at ${usePathname()}: ${name}`;
  const handled = useRef<FormState>(undefined);

  useEffect(() => {
    const saved = sessionStorage.getItem(draft);
    sessionStorage.removeItem(draft);
    if (saved && form.current) fill(form.current, JSON.parse(saved));
  }, [draft]);

  useEffect(() => {
    // A page that is left stays hidden in the document, and its effects run again when it is shown.
    if (handled.current === state) return;
    handled.current = state;
    // What the action's own answer shows still has the session from before it.
    if (state.status === 'done') {
      if (!isQuiet) toast(state.message);
      router.refresh();
    }
    const { reason, values } = state.status === 'failed' ? state : {};
    if (reason === 'signed-out' || reason === 'stale') {
      sessionStorage.setItem(draft, JSON.stringify(values));
    }
  }, [state, draft, router, isQuiet]);

  return (
    <form {...props} name={name} noValidate ref={form}>
      <ActorField />
      {children}
    </form>
  );
}

function fill(form: HTMLFormElement, values: Record<string, string>) {
  for (const [name, value] of Object.entries(values)) {
    const control = form.elements.namedItem(name);
    const isText =
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement;
    if (!isText || control.type === 'hidden') continue;
    if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = true;
    else control.value = value;
  }
}
