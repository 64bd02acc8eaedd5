export class FieldError extends Error {
  override readonly name = 'FieldError';

  constructor(readonly fields: Record<string, string>) {
    super(Object.values(fields).join(' '));
  }
}

/** The form shows the message. */
export class FormError extends Error {
  override readonly name = 'FormError';
}
