import type { FailureKind } from '../workos/errors';
import type { RefusalReason } from './refusal';

/** What a form shows after its action ran. */
export type FormState = { status: 'idle' } | DoneState | FailedState;

export type DoneState = {
  status: 'done';
  message: string;
  /** A value that is shown only once, such as that of a new API key. */
  secret?: string;
  /** The page to load next, as a new document. */
  href?: string;
};

export type FailedState = {
  status: 'failed';
  message: string;
  /** Why, unless the input was at fault. */
  reason?: RefusalReason | FailureKind | 'unreachable-app';
  /** Messages by field name. */
  fields?: Record<string, string>;
  /** The input, since React resets a form after its action. */
  values?: FormValues;
};

export type FormValues = Record<string, string[]>;

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;
