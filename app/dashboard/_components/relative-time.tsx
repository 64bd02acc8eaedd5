import { relativeTime } from '@/lib/relative-time';

const exact = new Intl.DateTimeFormat('en', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
});

/** How long ago something was, or in how long it will be. Render it after `await connection()`. */
export function RelativeTime({ date }: { date: string }) {
  return (
    <time dateTime={date} title={`${exact.format(new Date(date))} UTC`}>
      {relativeTime(date, Date.now())}
    </time>
  );
}
