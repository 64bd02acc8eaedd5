import 'server-only';
import { withAuth } from '@workos-inc/authkit-nextjs';
import { unstable_rethrow } from 'next/navigation';
import type { FormState } from './form-state';
import { AccessError } from './refusal';

type Done = Extract<FormState, { status: 'done' }>;

/** Thrown by an action whose input cannot be taken, with a message for the field. */
export class FieldError extends Error {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}

/** Runs the work of a form action and turns what it throws into what the form shows. */
export async function runAction(
  form: FormData,
  work: () => Promise<string | Omit<Done, 'status'>>,
): Promise<FormState> {
  if (!(form instanceof FormData)) {
    return { status: 'failed', message: 'The form could not be read. Reload the page.' };
  }
  try {
    await demandSameUser(form);
    const result = await work();
    return { status: 'done', ...(typeof result === 'string' ? { message: result } : result) };
  } catch (error) {
    unstable_rethrow(error);
    return { status: 'failed', values: readValues(form), ...explain(error) };
  }
}

/** A tab that was opened as one person must not act as another who signed in since. */
async function demandSameUser(form: FormData) {
  const actor = form.get('actor');
  const { user } = await withAuth();
  if (actor && user && actor !== user.id) throw new AccessError({ reason: 'other-user' });
}

function explain(
  error: unknown,
): Pick<Extract<FormState, { status: 'failed' }>, 'message' | 'fields' | 'reason'> {
  if (error instanceof FieldError) {
    return { message: error.message, fields: { [error.field]: error.message } };
  }
  if (error instanceof AccessError) {
    return { message: error.message, reason: error.refusal.reason };
  }
  console.error(error);
  return { message: 'WorkOS could not do this. Reload the page to see what holds, and try again.' };
}

function readValues(form: FormData) {
  const texts = [...form].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(
    texts.filter(([name]) => !name.startsWith('$ACTION') && name !== 'actor'),
  );
}

/** Returns what the WorkOS client says is wrong: it is in `code` of some errors, in `error` of others. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code: unknown = Reflect.get(error, 'code') ?? Reflect.get(error, 'error');
  return typeof code === 'string' ? code : undefined;
}
