import { describeError, redact } from './redact';

type Level = 'info' | 'warn' | 'error';

type Fields = {
  /** For readers who don't know the event. */
  message?: string;
  error?: unknown;
  /** From `performance.now()`. The log has the milliseconds since then. */
  start?: number;
  [name: string]: unknown;
};

/**
 * Logs an event: as one line of JSON, which log services parse, or in development as text. Nothing else in the app
 * writes to the console.
 */
export function logEvent(level: Level, event: `${string}.${string}`, fields: Fields = {}) {
  const { message, error, start, ...others } = fields;
  const durationMs = start === undefined ? undefined : Math.round(performance.now() - start);
  const format = process.env.NODE_ENV === 'development' ? toText : toJson;
  console[level](format({ level, event, message, ...others, durationMs }, error));
}

type Line = Record<string, unknown>;

function toJson(line: Line, error: unknown) {
  // `Date.now()` would make a page that can be prerendered dynamic.
  const time = new Date(performance.timeOrigin + performance.now()).toISOString();
  const described = error === undefined ? undefined : describeError(error);
  return JSON.stringify({ time, ...line, error: described }, (_, value) =>
    typeof value === 'string' ? redact(value) : value,
  );
}

function toText({ level: _, event, message, ...others }: Line, error: unknown) {
  const fields = Object.entries(others).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return Array.isArray(value) ? value.map((item) => `\n  ${item}`) : `${name}=${value}`;
  });
  const text = [`[${event}]`, message, ...fields].filter(Boolean).join(' ');
  const stack = error instanceof Error ? error.stack : error;
  return redact([text, stack].filter(Boolean).join('\n'));
}
