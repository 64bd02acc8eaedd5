import { readFileSync, writeFileSync } from 'node:fs';
import { mentions } from './lines';

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const writeJson = (file: string, value: unknown) =>
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

type Changes = {
  /** Becomes the package name unless it was already changed. */
  title: string;
  paths: string[];
  packages: string[];
  /** Replacements for removed commands. */
  scripts: Record<string, string>;
};

export function rewriteManifest({ title, paths, packages, scripts }: Changes) {
  const manifest = readJson('package.json');
  const isGone = (command: string) => paths.some((path) => mentions(command, path));
  if (manifest.name === 'workos-authkit-starter') {
    manifest.name = title.toLowerCase().replace(/[^a-z\d]+/g, '-');
    manifest.description = title;
    delete manifest.repository;
    delete manifest.license;
  }
  manifest.scripts = {
    ...Object.fromEntries(
      Object.entries<string>(manifest.scripts).filter(([, command]) => !isGone(command)),
    ),
    ...scripts,
  };
  for (const list of [manifest.dependencies, manifest.devDependencies]) {
    for (const name of packages) delete list[name];
  }
  writeJson('package.json', manifest);
}

/** Drops removed paths from the linter's rules, and rules that no longer apply to anything. */
export function rewriteLinterRules(paths: string[]) {
  writeJson('biome.json', prune(readJson('biome.json'), paths));
}

function prune(value: unknown, paths: string[]): unknown {
  if (Array.isArray(value)) {
    return value
      .filter((item) => typeof item !== 'string' || !isPatternOf(item, paths))
      .map((item) => prune(item, paths))
      .filter((item) => !appliesToNothing(item));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, prune(item, paths)]));
}

/** Whether a file or import pattern, such as `@/mocks/**` or `../**\/members/**`, is about a path. */
function isPatternOf(pattern: string, paths: string[]) {
  const [, file = ''] = /^!?(?:@\/|\*\*\/)?(.*?)(?:\/\*\*)?$/.exec(pattern) ?? [];
  return paths.some(
    (path) =>
      file === path ||
      file.startsWith(`${path}/`) ||
      pattern === `../**/${path.split('/').at(-1)}/**`,
  );
}

function appliesToNothing(item: unknown) {
  const files: unknown = typeof item === 'object' && item && Reflect.get(item, 'includes');
  return Array.isArray(files) && files.length === 0;
}
