/** Never logged, in any message or stack. */
const secrets: Record<string, RegExp> = {
  email: /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/gi,
  token: /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g,
  session: /\bFe26\.2\*[\w*~-]+/g,
  key: /\bsk_\w+/g,
};

export function redact(text: string): string {
  return Object.entries(secrets).reduce(
    (rest, [name, pattern]) => rest.replaceAll(pattern, `[${name}]`),
    text,
  );
}

/** Nothing else is logged, because errors from WorkOS's client contain its response, with emails and tokens. */
const properties = { code: 'code', status: 'status', digest: 'digest', requestID: 'requestId' };

export function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const details = Object.entries(properties).flatMap(([property, name]) => {
    const value: unknown = Reflect.get(error, property);
    return ['string', 'number'].includes(typeof value) && value !== '' ? [[name, value]] : [];
  });
  return {
    message: error.message,
    ...Object.fromEntries(details),
    stack: error.stack,
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}
