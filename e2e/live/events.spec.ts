import { cronSecret } from '@/scripts/live/app';
import { expect, test } from './fixtures';

test('a scheduler has the app read every kind of event that it handles', async ({ request }) => {
  const response = await request.get('/api/cron/events', {
    headers: { authorization: `Bearer ${cronSecret}` },
  });
  expect(await response.json()).toEqual({ handled: expect.any(Number) });
});
