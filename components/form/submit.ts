import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation';
import type { FormAction, FormState, FormValues } from '@/lib/auth/form-state';
import { type SessionIdentity, submissionFields } from '@/lib/auth/identity';
import { isRefusal, refusals } from '@/lib/auth/refusal';

export const idle: FormState = { status: 'idle' };

/** `randomUUID` would require HTTPS. */
export function newSubmissionKey(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) =>
    part.toString(16).padStart(8, '0'),
  ).join('');
}

/**
 * Submits a form to its action, with the session it was opened in and a key that stays the same if the
 * submission is repeated.
 */
export async function submit(
  action: FormAction,
  form: FormData,
  session: SessionIdentity,
  key: string,
): Promise<FormState> {
  const values = readValues(form);
  form.set(submissionFields.user, session.user);
  form.set(submissionFields.organization, session.organization);
  form.set(submissionFields.key, key);
  const state = await call(action, form);
  return state.status === 'failed' ? { values, ...state } : state;
}

/** Calls an action. Errors before the request reaches it become messages too. */
export async function call(action: FormAction, form: FormData): Promise<FormState> {
  try {
    return await action(idle, form);
  } catch (error) {
    unstable_rethrow(error);
    return { status: 'failed', ...explain(error) };
  }
}

function explain(error: unknown) {
  const text = error instanceof Error ? error.message : '';
  // The middleware responded instead of the action, with the refusal's reason as text.
  if (isRefusal(text)) return { message: refusals[text], reason: text };
  return {
    reason: 'unreachable-app' as const,
    message: unstable_isUnrecognizedActionError(error)
      ? 'A new version of this app is available. Reload the page and try again.'
      : 'We couldn’t reach the server. Check your connection and try again.',
  };
}

function readValues(form: FormData): FormValues {
  const values: FormValues = {};
  for (const [name, value] of form) {
    if (typeof value === 'string' && !name.startsWith('$ACTION')) {
      values[name] = [...(values[name] ?? []), value];
    }
  }
  return values;
}
