/** What a form shows after its server action ran. */
export type FormState =
  | { status: 'idle' }
  | { status: 'done'; message: string }
  | {
      status: 'failed';
      message: string;
      /** Messages by field name. */
      fields?: Record<string, string>;
      /** What was typed, since React empties a form after its action. */
      values?: Record<string, string>;
    };

export const idle: FormState = { status: 'idle' };

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;
