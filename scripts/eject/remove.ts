import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rewriteDocuments } from './documents';
import { dropLines, isEntryOf, lists, names } from './lines';
import { rewriteLinterRules, rewriteManifest } from './manifest';
import { type Feature, features, mock, type Part, starter } from './parts';
import { replaceFiles } from './site';
import { findUnused } from './unused';

const folder = 'scripts/eject/files';

/** What takes the place of a file about the starter, and what tells that it still is one. */
const replacements = {
  'README.md': { from: `${folder}/readme.md`, ifHas: 'npm run eject' },
  'app/page.tsx': { from: `${folder}/home-page.tsx`, ifHas: './_components/landing' },
  'lib/site.ts': { from: `${folder}/site.ts`, ifHas: "'AuthKit starter'" },
};

const replacementsWithoutMock = {
  ...replacements,
  'README.md': { from: `${folder}/readme-without-mock.md`, ifHas: 'npm run eject' },
  'playwright.config.ts': { from: `${folder}/playwright-without-mock.ts`, ifHas: './mocks/env' },
};

type Choice = { features: Feature[]; title: string; mock?: boolean };

/** Removes the starter's own parts, the features, and the mock if it is to go. */
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
    scripts: withoutMock ? { dev: 'next dev', test: 'playwright test' } : {},
  });
  // The build copies this folder, and git keeps none that is empty.
  mkdirSync('public', { recursive: true });
  if (readdirSync('public').length === 0) writeFileSync('public/.gitkeep', '');
  // What Next.js generated knows pages that are gone.
  rmSync('.next', { recursive: true, force: true });
}

/** The tests need the mock, but for those of functions. */
function testsWithMock() {
  return readdirSync('e2e')
    .filter((name) => name !== 'unit')
    .map((name) => join('e2e', name));
}

/** Formats what was edited, and removes the imports that are left without a use. */
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

/** A test goes with the first page or API it opens that is gone. */
function testsOf(paths: string[]) {
  const routes = paths.filter((path) => path.startsWith('app/')).map((path) => path.slice(3));
  return readdirSync('e2e', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.spec.ts'))
    .map((name) => join('e2e', name))
    .filter((path) => routes.some((route) => names(readFileSync(path, 'utf8'), route)));
}
