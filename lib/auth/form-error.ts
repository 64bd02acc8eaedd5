/** Thrown by an action when a field's value can't be accepted. */
export class FieldError extends Error {
  override readonly name = 'FieldError';

  /** @param fields Messages by field name. */
  constructor(readonly fields: Record<string, string>) {
    super(Object.values(fields).join(' '));
  }
}

/** Thrown by an action that can't complete. The form shows the message. */
export class FormError extends Error {
  override readonly name = 'FormError';
}
