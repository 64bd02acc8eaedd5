import { existsSync, statSync } from 'node:fs';
import { envFile } from '../lib/env-local';
import { type Finding, ok, warning } from './finding';

/** Checks that the file with the secrets is private. Windows has no such modes. */
export function checkEnvFile(): Finding[] {
  if (!existsSync(envFile) || process.platform === 'win32') return [];
  const mode = statSync(envFile).mode & 0o777;
  return [
    (mode & 0o077) === 0
      ? ok(`Only you can read ${envFile}`)
      : warning(
          `Others on this machine can read ${envFile} (mode ${mode.toString(8)})`,
          `Run: chmod 600 ${envFile}`,
        ),
  ];
}
