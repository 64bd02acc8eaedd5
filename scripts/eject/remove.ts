import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rewriteDocuments } from './documents';
import { dropLines, isEntryOf, lists, mentions } from './lines';
import { rewriteLinterRules, rewriteManifest } from './manifest';
import { type Feature, features, mock, type Part, starter } from './parts';
import { replaceFiles } from './site';
import { findUnused } from './unused';

const folder = 'scripts/eject/files';

/** Replacements for the starter's files, and text that shows a file is still the starter's. */
const replacements = {
  'README.md': { from: `${folder}/readme.md`, ifHas: 'npm run eject' },
  'app/page.tsx': { from: `${folder}/home-page.tsx`, ifHas: './_landing/landing' },
  'lib/site.ts': { from: `${folder}/site.ts`, ifHas: "'AuthKit starter'" },
};

const replacementsWithoutMock = {
  ...replacements,
  'README.md': { from: `${folder}/readme-without-mock.md`, ifHas: 'npm run eject' },
  'playwright.config.ts': { from: `${folder}/playwright-without-mock.ts`, ifHas: './mocks/env' },
};

type Choice = { features: Feature[]; title: string; mock?: boolean };

/** Removes the starter's own files, the given features, and the mock if requested. */
export function remove({ features: chosen, title, mock: withoutMock = false }: Choice) {
  const parts: Part[] = [
    starter,
    ...chosen.map((name) => features[name]),
    ...(withoutMock ? [mock] : []),
  ];
  const tests = withoutMock ? testsWithMock() : [];
  const paths = [...parts.flatMap((part) => part.paths), ...tests];
  const unusedBefore = findUnused();

  replaceFiles(withoutMock ? replacementsWithoutMock : replacements, title);
  for (const path of [...paths, ...testsOf(paths)]) {
    rmSync(path, { recursive: true, force: true });
  }
  const edited = lists
    .filter((list) => existsSync(list))
    .filter((list) => dropLines(list, (line) => isEntryOf(list, line, paths)));
  for (const [file, literals] of parts.flatMap(({ lines = {} }) => Object.entries(lines))) {
    if (!existsSync(file)) continue;
    if (dropLines(file, (line) => literals.some((literal) => line.includes(literal))))
      edited.push(file);
  }
  rewriteLinterRules(paths);
  tidy([...edited, 'biome.json']);

  const unused = findUnused();
  const files = unused.files.filter((file) => !unusedBefore.files.includes(file));
  for (const file of files) rmSync(file);
  removeEmptyFolders([...paths, ...files].map((path) => dirname(path)));
  const documents = rewriteDocuments(
    [...paths, ...files],
    parts.flatMap(({ documents: literals = [] }) => literals),
  );
  tidy(documents);
  rewriteManifest({
    title,
    paths,
    packages: unused.packages.filter((name) => !unusedBefore.packages.includes(name)),
    scripts: {
      check: 'biome check && next typegen && tsc && knip',
      ...(withoutMock && { dev: 'next dev', test: 'playwright test' }),
    },
  });
  // The build copies this folder, and git doesn't keep empty ones.
  mkdirSync('public', { recursive: true });
  if (readdirSync('public').length === 0) writeFileSync('public/.gitkeep', '');
  // Next.js's generated files still refer to removed pages.
  rmSync('.next', { recursive: true, force: true });
}

/** Every test needs the mock, except for unit tests. */
function testsWithMock() {
  return readdirSync('e2e')
    .filter((name) => name !== 'unit')
    .map((name) => join('e2e', name));
}

/** Formats edited files and removes unused imports. */
function tidy(files: string[]) {
  execFileSync('npx', ['biome', 'check', '--write', ...files], { stdio: 'inherit' });
}

function removeEmptyFolders(folders: string[]) {
  for (const folder of folders) {
    if (folder === '.' || !existsSync(folder) || readdirSync(folder).length > 0) continue;
    rmSync(folder, { recursive: true });
    removeEmptyFolders([dirname(folder)]);
  }
}

/** Tests that use a removed page or API. */
function testsOf(paths: string[]) {
  const routes = paths.filter((path) => path.startsWith('app/')).map((path) => path.slice(3));
  return readdirSync('e2e', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.spec.ts'))
    .map((name) => join('e2e', name))
    .filter((path) => routes.some((route) => mentions(readFileSync(path, 'utf8'), route)));
}
