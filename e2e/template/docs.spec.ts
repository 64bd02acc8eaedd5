import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';

const list = (folder: string, recursive: boolean) =>
  existsSync(folder) ? readdirSync(folder, { encoding: 'utf8', recursive }) : [];

const documents = [
  ...list('.', false),
  ...list('docs', true).map((name) => join('docs', name)),
].filter((name) => name.endsWith('.md'));

/** The headings of a document, as GitHub turns them into anchors. */
const anchors = (text: string) =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );

for (const path of documents) {
  test(`the links of ${path} lead somewhere`, () => {
    const text = readFileSync(path, 'utf8');
    const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(
      ([, link, source]) => link ?? source ?? '',
    );
    const broken = links.filter((link) => {
      if (/^(https?|mailto):/.test(link)) return false;
      const [file = '', anchor] = link.split('#');
      const target = file ? join(dirname(path), file) : path;
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchors(readFileSync(target, 'utf8')).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
}

for (const path of documents.filter((name) => name.startsWith('docs/recipes/'))) {
  const diffs = [...readFileSync(path, 'utf8').matchAll(/^```diff\n([\s\S]*?)^```/gm)];
  if (diffs.length === 0) continue;

  test(`the changes in ${path} fit the project`, () => {
    const patch = diffs.map(([, diff]) => diff).join('');
    // A file that a recipe renames is there under its old name.
    const input = patch.replaceAll(/(?<=^(?:---|\+\+\+) [ab]\/)proxy\.ts/gm, 'middleware.ts');
    execFileSync('git', ['apply', '--check', '-'], { input });
  });
}
