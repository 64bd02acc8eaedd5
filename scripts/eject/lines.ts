import { readFileSync, writeFileSync } from 'node:fs';

/** Lists of routes and files with one entry per line. Entries for removed paths are dropped. */
const listsOfRoutes = [
  'app/dashboard/_components/get-started.tsx',
  'app/dashboard/_components/settings-tabs.ts',
  'app/dashboard/_shell/dashboard-nav.tsx',
  'app/dashboard/_shell/user-menu.tsx',
  'app/dashboard/features/_components/quick-actions.tsx',
  'app/sitemap.ts',
  'lib/routes.ts',
  'lib/static-paths.mjs',
];
const listsOfFiles = ['.github/pull_request_template.md', 'knip.jsonc'];

export const lists = [...listsOfRoutes, ...listsOfFiles];

/** Whether a list entry names one of the paths or something below it. */
export function isEntryOf(list: string, line: string, paths: string[]): boolean {
  if (!listsOfRoutes.includes(list)) return paths.some((path) => mentions(line, path));
  const routes = paths.filter((path) => path.startsWith('app/')).map((path) => path.slice(3));
  return routes.some((route) => mentions(line, route));
}

/** Whether a text mentions a path or something below it, but not a longer name that starts the same. */
export function mentions(text: string, path: string): boolean {
  for (let at = text.indexOf(path); at !== -1; at = text.indexOf(path, at + 1)) {
    const before = text[at - 1] ?? '';
    const after = text[at + path.length] ?? '';
    if (!/[\w./-]/.test(before) && !/[\w-]/.test(after)) return true;
  }
  return false;
}

/** Drops lines that match `isGone`. Returns whether there were any. */
export function dropLines(file: string, isGone: (line: string) => boolean): boolean {
  const lines = readFileSync(file, 'utf8').split('\n');
  const kept = lines.filter((line) => !isGone(line));
  if (kept.length === lines.length) return false;
  writeFileSync(file, kept.join('\n'));
  return true;
}
