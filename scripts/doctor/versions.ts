import semver from 'semver';
import project from '../../package.json' with { type: 'json' };
import { findManifest, readManifest } from '../lib/packages';
import { type Finding, failure, ok, warning } from './finding';

const ranges: Record<string, string> = { ...project.dependencies, ...project.devDependencies };

export function checkVersions(): Finding[] {
  return [checkNode(process.versions.node), checkPackages()];
}

function checkNode(version: string) {
  const fix = 'Use Node.js 24: nvm install';
  if (!semver.satisfies(version, project.engines.node)) {
    return failure(`Node.js ${version} isn’t ${project.engines.node}`, fix);
  }
  const stricter = Object.keys(ranges).find((name) => {
    const manifest = findManifest(name);
    const required = manifest && readManifest(manifest).engines?.node;
    return required && !semver.satisfies(version, required);
  });
  return stricter
    ? warning(`Node.js ${version} works, but ${stricter} requires a later one`, fix)
    : ok(`Node.js ${version}`);
}

/** Reads the installed packages instead of calling npm, because any package manager may have installed them. */
export function checkPackages(wanted = ranges, from?: string): Finding {
  for (const [name, range] of Object.entries(wanted)) {
    const problem = describeMismatch(name, range, from) ?? describePeers(name, from);
    if (problem) {
      return failure(
        problem,
        'Install the packages again. Keep @workos-inc/node at 10, because AuthKit isn’t compatible with 11',
      );
    }
  }
  return ok('Installed packages are compatible');
}

function describePeers(name: string, from?: string) {
  const path = findManifest(name, from);
  if (!path) return undefined;
  const { peerDependencies = {}, peerDependenciesMeta = {} } = readManifest(path);
  for (const [peer, range] of Object.entries(peerDependencies)) {
    const isOptional = peerDependenciesMeta[peer]?.optional;
    if (isOptional && !findManifest(peer, path)) continue;
    const problem = describeMismatch(peer, range, path);
    if (problem) return `${problem}, for ${name}`;
  }
  return undefined;
}

function describeMismatch(name: string, range: string, from?: string) {
  const path = findManifest(name, from);
  if (!path) return `${name} isn’t installed`;
  const { version } = readManifest(path);
  // A range such as `workspace:*` or `catalog:` is for the package manager to check.
  return !semver.validRange(range) || semver.satisfies(version, range, { includePrerelease: true })
    ? undefined
    : `${name} is ${version} and must be ${range}`;
}
