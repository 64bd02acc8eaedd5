import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findOnPath } from './find-on-path';

/** Servers of the same protocol, and the names of their Debian packages. */
const servers = { 'valkey-server': 'valkey', 'redis-server': 'redis-server' };

const packageManager = '/usr/bin/apt-get';

export function findRedis(): string | undefined {
  return findOnPath(Object.keys(servers));
}

/** Returns a server, installing one from Debian's packages if running as root. Throws if there's none. */
export function ensureRedis(): string {
  const installs = Object.values(servers).map((name) => ['install', '-y', name]);
  const canInstall = process.getuid?.() === 0 && existsSync(packageManager);
  for (const args of canInstall ? [['update'], ...installs] : []) {
    const found = findRedis();
    if (found) return found;
    console.log(`No Redis found. Trying: ${[packageManager, ...args].join(' ')}`);
    spawnSync(packageManager, args, { stdio: 'ignore' });
  }
  const installed = findRedis();
  if (installed) return installed;
  throw new Error(
    'Neither valkey-server nor redis-server was found. Install one: "sudo apt-get install redis-server" on Debian and Ubuntu, "brew install valkey" on macOS.',
  );
}
