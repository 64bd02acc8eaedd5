import { existsSync } from 'node:fs';
import type { z } from 'zod';
import { schema } from '../../lib/env';
import { clean } from '../../lib/env/clean.mjs';
import type { Environment } from '../doctor/api';

const fields = schema.pick({
  WORKOS_CLIENT_ID: true,
  WORKOS_API_KEY: true,
  WORKOS_API_HOSTNAME: true,
  WORKOS_API_PORT: true,
  WORKOS_API_HTTPS: true,
  WORKOS_CUSTOM_DOMAIN: true,
});

const file = '.env.live';

/** Where the app runs. `workos-seed.yml` registers the default at WorkOS. */
export const appUrl = `http://localhost:${process.env.PORT || 3000}`;

/**
 * Returns the environment to test, from variables that start with `LIVE_`, or undefined if there are none. Those of the
 * app don't count, because these tests change what they find.
 */
export function readStaging(): Environment | undefined {
  if (existsSync(file)) process.loadEnvFile(file);
  const set = Object.fromEntries(
    fields.keyof().options.flatMap((name) => {
      const value = clean(process.env[`LIVE_${name}`]);
      return value ? [[name, value]] : [];
    }),
  );
  if (!set.WORKOS_CLIENT_ID && !set.WORKOS_API_KEY) return undefined;
  const { data, error } = fields.safeParse(set);
  if (!data) throw new Error(toText(error.issues[0], set));
  // WorkOS's own tool tells the two apart by this.
  if (!data.WORKOS_API_KEY.startsWith('sk_test_')) {
    throw new Error(
      'LIVE_WORKOS_API_KEY isn’t the key of a staging environment, which starts with sk_test_. These tests create users and end sessions, so they never run in production.',
    );
  }
  return data;
}

function toText(issue: z.core.$ZodIssue | undefined, set: Record<string, unknown>) {
  const name = String(issue?.path[0]);
  return set[name] ? `LIVE_${name} ${issue?.message}.` : `LIVE_${name} is missing.`;
}
