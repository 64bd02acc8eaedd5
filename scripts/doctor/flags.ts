import { z } from 'zod';
import { featureFlags } from '../../lib/authz';
import type { Env } from '../../lib/env';
import { connect } from './api';
import { type Finding, ok, warning } from './finding';

const targets = z.array(z.object({ enabled: z.boolean() })).default([]);

/** The flags as the runtime client reads them. */
const flagsSchema = z.record(
  z.string(),
  z.object({
    default_value: z.boolean(),
    targets: z.object({ users: targets, organizations: targets }),
  }),
);

/** Checks that WorkOS has the flags in `lib/authz.ts`, and finds those with exceptions. */
export async function checkFlags(env: Env): Promise<Finding[]> {
  const known = await readFlags(env);
  if (!known) {
    return [
      warning(
        'WorkOS didn’t return the feature flags',
        'Until it does, runtime flags stay off. Flags in tokens still work. Check again later',
      ),
    ];
  }
  const missing = Object.keys(featureFlags).filter((slug) => !Object.hasOwn(known, slug));
  const found =
    missing.length === 0
      ? ok('WorkOS has every flag in lib/authz.ts')
      : warning(
          `WorkOS doesn’t have these flags, so they’re off: ${missing.join(', ')}`,
          'Create them: WorkOS dashboard → Feature flags. Or remove them from lib/authz.ts',
        );
  return [found, ...findExceptions(known)];
}

async function readFlags(env: Env) {
  try {
    const { data } = await connect(env).get<unknown>('/sdk/feature-flags');
    return flagsSchema.parse(data);
  } catch {
    return undefined;
  }
}

function findExceptions(flags: z.infer<typeof flagsSchema>): Finding[] {
  return Object.entries(flags).flatMap(
    ([
      slug,
      {
        default_value,
        targets: { users, organizations },
      },
    ]) => {
      const off = [...users, ...organizations].filter(({ enabled }) => !enabled).length;
      if (!default_value || off === 0) return [];
      return warning(
        `${slug} is on by default, with exceptions that @workos-inc/node ignores: ${off}`,
        'Read runtime flags only with listRuntimeFlags() in lib/workos/runtime-flags.ts, or use the token’s flags',
      );
    },
  );
}
