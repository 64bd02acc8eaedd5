'use client';

import { useActionState } from 'react';
import { type FormAction, type FormState, idle } from '@/lib/auth/form-state';

/**
 * Returns what a form shows, the action to give it, and whether it is running. The action is called
 * from a function of the client: React then holds back a submission that comes before hydration and
 * replays it. A server action on its own would be submitted natively, and its answer lost when React
 * takes over the page.
 */
export function useFormAction(action: FormAction) {
  return useActionState((previous: FormState, form: FormData) => action(previous, form), idle);
}
