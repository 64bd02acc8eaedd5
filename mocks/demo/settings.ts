import { z } from 'zod';

/** What keeps a public demo small, no matter who visits it. */
const settings = z.object({
  /** How many people can try it at the same time. */
  DEMO_VISITORS: z.coerce.number().int().min(1).default(200),
  /** After how long without a click a visitor starts over. */
  DEMO_IDLE_MINUTES: z.coerce.number().positive().default(30),
});

const { DEMO_VISITORS, DEMO_IDLE_MINUTES } = settings.parse(process.env);

export const maxVisitors = DEMO_VISITORS;
export const idleMs = DEMO_IDLE_MINUTES * 60_000;

/** A visitor who was here this recently isn't replaced by a newcomer. */
export const protectedMs = idleMs / 6;

/** A visitor who exceeds either starts over. The seed has about 100 records. */
export const maxRecords = 2_000;
export const maxWrittenBytes = 1_000_000;

export const maxBodyBytes = 64_000;
export const maxRequestsPerMinute = 600;
