import { z } from 'zod';

/** What keeps a public demo small, no matter who visits it. */
const settings = z.object({
  /** How many people can try it at the same time. */
  DEMO_VISITORS: z.coerce.number().int().min(1).default(200),
  /** After how long without a click a visitor starts over. */
  DEMO_IDLE_MINUTES: z.coerce.number().positive().default(30),
});

const { data, error } = settings.safeParse({
  DEMO_VISITORS: process.env.DEMO_VISITORS || undefined,
  DEMO_IDLE_MINUTES: process.env.DEMO_IDLE_MINUTES || undefined,
});
if (error) {
  console.error(`${error.issues[0]?.path} must be a number greater than 0.`);
  process.exit(1);
}
const { DEMO_VISITORS, DEMO_IDLE_MINUTES } = data;

export const maxVisitors = DEMO_VISITORS;
export const idleMs = DEMO_IDLE_MINUTES * 60_000;

/** A visitor who was here this recently isn't replaced by a newcomer. */
export const protectedMs = idleMs / 6;

/** A visitor who exceeds either starts over. The seed has about 100 records. */
export const maxRecords = 2_000;
export const maxWrittenBytes = 1_000_000;

export const maxBodyBytes = 64_000;
export const maxRequestsPerMinute = 600;
