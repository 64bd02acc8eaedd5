import type { FailureKind } from '../workos/errors';
import type { RefusalReason } from './refusal';

export type FormState = { status: 'idle' } | DoneState | FailedState;

export type DoneState = {
  status: 'done';
  message: string;
  /** Shown only once, such as a new API key. */
  secret?: string;
  /** The page to load next, as a new document. */
  href?: string;
  /** The session's version after the action. See `SessionIdentity`. */
  version: string;
};

export type FailedState = {
  status: 'failed';
  message: string;
  /** Unset if the input was invalid. */
  reason?: RefusalReason | FailureKind | 'unreachable-app';
  fields?: Record<string, string>;
  /** The input, because React resets a form after its action. */
  values?: FormValues;
};

export type FormValues = Record<string, string[]>;

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;
