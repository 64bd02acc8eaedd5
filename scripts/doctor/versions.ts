import { execFileSync } from 'node:child_process';
import manifest from '../../package.json' with { type: 'json' };
import { failure, ok, warning } from './finding';

const oldest = manifest.engines.node.replace('>=', '');
const oldestForWorkos = '22.11';

export function checkVersions() {
  return [checkNode(process.versions.node), checkPackages()];
}

function checkNode(version: string) {
  if (isBefore(version, oldest)) {
    return failure(`Node.js ${version} is too old`, `Install Node.js 24: nvm install`);
  }
  return isBefore(version, oldestForWorkos)
    ? warning(
        `Node.js ${version} works, but the WorkOS packages require ${oldestForWorkos}`,
        'Use Node.js 24: nvm install',
      )
    : ok(`Node.js ${version}`);
}

function isBefore(version: string, other: string) {
  return version.localeCompare(other, 'en', { numeric: true }) < 0;
}

/** `npm ls` fails if a package is missing or outside the range that another one requires. */
function checkPackages() {
  try {
    execFileSync('npm', ['ls', '--depth=1', '--json'], {
      cwd: new URL('../../', import.meta.url),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return ok('Installed packages are compatible');
  } catch (error) {
    const { stdout = '' } = error instanceof Error && 'stdout' in error ? error : {};
    const [problem = 'npm ls failed'] = JSON.parse(String(stdout ?? '') || '{}').problems ?? [];
    return failure(
      problem,
      'Run npm install. Keep @workos-inc/node at 10, because AuthKit isn’t compatible with 11',
    );
  }
}
