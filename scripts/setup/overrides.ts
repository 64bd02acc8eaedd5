import { existsSync, readFileSync } from 'node:fs';
import { readValue } from '../lib/env-file';
import { envFile } from '../lib/env-local';
import { Stop } from '../lib/stop';
import { credentialNames } from './credential-names';

const override = '.env.development.local';

/** Stops if what setup writes would have no effect. */
export function rejectOverrides(): void {
  if (!existsSync(override)) return;
  const content = readFileSync(override, 'utf8');
  const set = credentialNames.filter((name) => readValue(content, name));
  if (set.length === 0) return;
  throw new Stop(
    `${override} sets ${set.join(' and ')}, which overrides ${envFile}. Remove what it sets and run this again`,
  );
}
