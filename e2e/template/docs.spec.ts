import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseRecipe } from '@/scripts/lib/recipes';

const list = (folder: string, recursive = true) =>
  existsSync(folder)
    ? readdirSync(folder, { encoding: 'utf8', recursive }).map((name) => join(folder, name))
    : [];

const folders = [
  '.github',
  'app',
  'components',
  'deploy',
  'docs',
  'e2e',
  'lib',
  'mocks',
  'scripts',
];
const files = [...list('.', false), ...folders.flatMap((folder) => list(folder))];
const documents = files.filter((name) => /^((docs|\.github)\/.*|[^/]*)\.md$/.test(name));

/** Files that recipes add are mentioned before they exist. */
const added = documents
  .flatMap((path) => parseRecipe(readFileSync(path, 'utf8')).blocks)
  .flatMap(({ info: { file, to } }) => file ?? to ?? []);

/** The anchors that GitHub generates for a document's headings. */
const anchors = (text: string) =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );

const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((groups) => groups.slice(1).find(Boolean) ?? '');

for (const path of documents) {
  const text = readFileSync(path, 'utf8');

  test(`every link in ${path} works`, () => {
    const links = matches(text, /\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g);
    const broken = links.filter((link) => {
      if (/^(https?|mailto):/.test(link)) return false;
      const [file = '', anchor] = link.split('#');
      const target = file ? join(dirname(path), file) : path;
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchors(readFileSync(target, 'utf8')).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test(`every path mentioned in ${path} exists`, () => {
    expect(matches(text, /`([^`\n]+)`/g).filter(isMissing)).toEqual([]);
  });
}

test('every path mentioned in the UI exists', () => {
  const sources = files.filter((name) => /^(app|components)\/.*\.tsx?$/.test(name));
  const missing = sources.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    const shown = matches(text, /\bfile(?:="([^"]+)"|: '([^']+)')/g);
    const named = matches(text, /<code>([^<]+)<\/code>|`([^`\n]+)`/g);
    return [...shown.filter((name) => !existsSync(name)), ...named.filter(isMissing)].map(
      (name) => `${path} names ${name}`,
    );
  });
  expect(missing).toEqual([]);
});

/** Whether code looks like a path or file name that doesn't exist in the project. */
function isMissing(code: string) {
  if (/^[\w.-]+\.(json|jsonc|md|mjs|ts|tsx|yaml|yml)$/.test(code)) {
    return ![...files, ...added].some((file) => basename(file) === code);
  }
  const isPath = /^[\w.-]+\/[\w./[\]-]*$/.test(code) && folders.includes(code.split('/')[0] ?? '');
  return isPath && !existsSync(code) && !added.includes(code);
}
