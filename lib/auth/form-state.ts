import type { RefusalReason } from './refusal';

/** What a form shows after its server action ran. */
export type FormState =
  | { status: 'idle' }
  | {
      status: 'done';
      message: string;
      /** What is shown this once, such as the value of a new API key. */
      secret?: string;
    }
  | {
      status: 'failed';
      message: string;
      /** Why the guard refused, where it did: the form then offers the way out. */
      reason?: RefusalReason;
      /** Messages by field name. */
      fields?: Record<string, string>;
      /** What was typed, since React empties a form after its action. */
      values?: Record<string, string>;
    };

export const idle: FormState = { status: 'idle' };

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;
