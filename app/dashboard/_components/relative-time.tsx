import { relativeTime } from '@/lib/relative-time';

const exact = new Intl.DateTimeFormat('en', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
});

/** Shows `2 hours ago` or `in 3 months`. Render it after `await connection()`, because it reads the clock. */
export function RelativeTime({ date }: { date: string }) {
  return (
    <time dateTime={date} title={`${exact.format(new Date(date))} UTC`}>
      {relativeTime(date, Date.now())}
    </time>
  );
}
