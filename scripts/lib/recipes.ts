import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A recipe is Markdown for readers. The info string of a code block, which renderers hide, tells a test how to
 * apply the block:
 *
 * - `file=<path>`: a new file.
 * - `edit=<path> after="<text>"` (or `before`): lines to add next to the one line with that text.
 * - `edit=<path> import`: imports to add.
 * - `edit=<path> replace`: lines to replace with the next block, which is marked `with`.
 * - `edit=<path> remove`: lines to remove.
 * - `rename=<path> to=<path>`: a file to rename.
 * - `install`: commands that install packages.
 * - `test`: a command that runs existing specs. New ones need no mark.
 *
 * With `optional`, an edit is skipped if its file doesn't exist.
 */
const marks = [
  ...['file', 'edit', 'after', 'before', 'import', 'replace', 'with', 'remove'],
  ...['rename', 'to', 'install', 'test', 'optional'],
];

type Block = { info: Partial<Record<string, string>>; text: string };

export type Recipe = {
  blocks: Block[];
  /** The commands that install the packages it needs. */
  installs: string[];
  /** The specs that prove it. */
  specs: string[];
};

/** Reads a recipe. Throws if a block has a mark that isn't on the list. */
export function parseRecipe(markdown: string): Recipe {
  const blocks = [...markdown.matchAll(/^```\w+(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, info = '', text = '']): Block => ({ info: parseInfo(info), text }),
  );
  const lines = (mark: string) =>
    blocks.flatMap(({ info, text }) => (mark in info ? text.trim().split('\n') : []));
  const added = blocks.flatMap(({ info: { file = '' } }) => (/\.spec\.ts$/.test(file) ? file : []));
  const existing = lines('test').flatMap((line) => line.match(/\S+\.spec\.ts/g) ?? []);
  return { blocks, installs: lines('install'), specs: [...added, ...existing] };
}

function parseInfo(info: string): Block['info'] {
  const pairs = [...info.matchAll(/([\w-]+)(?:=(?:"([^"]*)"|(\S+)))?/g)].map(
    ([, mark = '', quoted, bare]) => [mark, quoted ?? bare ?? ''] as const,
  );
  const unknown = pairs.find(([mark]) => !marks.includes(mark));
  if (unknown) throw new Error(`${unknown[0]} isn’t a valid mark for a recipe’s code block.`);
  return Object.fromEntries(pairs);
}

/**
 * Returns a recipe's changes to the project in `folder`: each file's new text, or undefined if it is deleted.
 * Throws if a block doesn't fit. Imports are added unsorted; `biome check --write` sorts them.
 */
export function planRecipe({ blocks }: Recipe, folder: string): Map<string, string | undefined> {
  const changes = new Map<string, string | undefined>();
  const read = (path: string) => {
    const target = join(folder, path);
    if (changes.has(path)) return changes.get(path);
    return existsSync(target) ? readFileSync(target, 'utf8') : undefined;
  };
  for (const [index, block] of blocks.entries()) {
    const { file, rename, edit, to, optional } = block.info;
    const path = file ?? rename ?? edit;
    if (path === undefined) continue;
    const old = read(path);
    if (file !== undefined) {
      if (old !== undefined) throw new Error(`${path} already exists.`);
      changes.set(path, block.text);
      continue;
    }
    if (old === undefined) {
      if (optional === undefined) throw new Error(`There is no ${path}.`);
    } else if (edit !== undefined) {
      changes.set(path, editText(old, block, blocks[index + 1]));
    } else if (to !== undefined) {
      changes.set(path, undefined).set(to, old);
    }
  }
  return changes;
}

/** Applies a recipe to the project in `folder`, or changes nothing if it doesn't fit. */
export function applyRecipe(recipe: Recipe, folder: string): string[] {
  const changes = planRecipe(recipe, folder);
  for (const [path, text] of changes) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    if (text === undefined) rmSync(target);
    else writeFileSync(target, text);
  }
  return [...changes.keys()].filter((path) => changes.get(path) !== undefined);
}

function editText(old: string, { info, text }: Block, next?: Block): string {
  const lines = old.split('\n');
  const added = text.split('\n').slice(0, -1);
  if ('import' in info) {
    const first = lines.findIndex((line) => line.startsWith('import '));
    return lines.toSpliced(Math.max(first, 0), 0, ...added).join('\n');
  }
  const anchor = info.after ?? info.before;
  if (anchor !== undefined) {
    const index = findOnly(lines, [anchor], (line, expected) => line.includes(expected));
    return lines.toSpliced('after' in info ? index + 1 : index, 0, ...added).join('\n');
  }
  const replacement = 'remove' in info ? [] : next?.text.split('\n').slice(0, -1);
  if (!replacement || ('replace' in info && !('with' in (next?.info ?? {})))) {
    throw new Error(`The edit of ${info.edit} has no replacement.`);
  }
  const trimmed = added.map((line) => line.trim());
  const index = findOnly(lines, trimmed, (line, expected) => line.trim() === expected);
  return lines.toSpliced(index, added.length, ...replacement).join('\n');
}

/** Returns the index of the expected lines. Throws unless there is exactly one match. */
function findOnly(
  lines: string[],
  expected: string[],
  matches: (line: string, expected: string) => boolean,
): number {
  const places = lines.flatMap((_, start) =>
    expected.every((text, offset) => matches(lines[start + offset] ?? '', text)) ? start : [],
  );
  const [place] = places;
  if (place !== undefined && places.length === 1) return place;
  throw new Error(`Found ${places.length} matches instead of one for: ${expected.join('\n')}`);
}
