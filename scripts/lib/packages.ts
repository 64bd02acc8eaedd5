import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export type Manifest = {
  name: string;
  version: string;
  bin?: string | Record<string, string>;
  engines?: { node?: string };
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
};

/**
 * Returns a package's `package.json`, wherever the package manager put it, or undefined if it isn't installed.
 * `from` is the file that would import it. Doesn't use `require.resolve`, because `exports` may hide the file.
 */
export function findManifest(name: string, from: string = import.meta.filename) {
  const folder = createRequire(from)
    .resolve.paths(name)
    ?.map((path) => join(path, name))
    .find((path) => existsSync(join(path, 'package.json')));
  // pnpm links to the real folder, which is the only one next to the package's dependencies.
  return folder ? join(realpathSync(folder), 'package.json') : undefined;
}

export function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Returns the file that Node.js runs for a package's command. */
export function findCommand(name: string, command = name): string {
  const manifest = findManifest(name);
  if (!manifest) throw new Error(`${name} isn’t installed. Install the packages first.`);
  const { bin = {} } = readManifest(manifest);
  const file = typeof bin === 'string' ? bin : bin[command];
  if (!file) throw new Error(`${name} has no command ${command}.`);
  return join(manifest, '..', file);
}
