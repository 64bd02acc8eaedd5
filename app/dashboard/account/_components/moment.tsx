const format = new Intl.DateTimeFormat('en', {
  dateStyle: 'medium',
  timeStyle: 'medium',
  timeZone: 'UTC',
});

/** A time in a token, which is in seconds since the epoch. */
export function Moment({ seconds }: { seconds: number }) {
  const date = new Date(seconds * 1_000);
  return (
    <time dateTime={date.toISOString()} title={String(seconds)}>
      {format.format(date)} UTC
    </time>
  );
}
