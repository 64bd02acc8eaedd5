import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mentions } from './lines';

/** Deletes recipes about removed files, drops mentions from other documents, and returns their paths. */
export function rewriteDocuments(paths: string[], literals: string[]): string[] {
  const recipes = list('docs/recipes').filter((path) => basename(path) !== 'README.md');
  const outdated = recipes.filter((path) => isAbout(readFileSync(path, 'utf8'), paths));
  for (const path of outdated) rmSync(path);

  const gone = [...paths, ...outdated];
  const documents = gone.filter((path) => path.endsWith('.md')).map((path) => basename(path));
  const isGone = (block: string) =>
    isAbout(block, gone) ||
    literals.some((literal) => block.includes(literal)) ||
    documents.some((name) => block.includes(`(${name}`) || block.includes(`/${name}`));
  const others = ['AGENTS.md', 'docs/recipes/README.md', ...list('docs')].filter(existsSync);
  for (const path of others) {
    writeFileSync(path, dropBlocks(readFileSync(path, 'utf8'), isGone));
  }
  return others;
}

function list(folder: string) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

/** Whether a text mentions a path, as a file or as a URL. */
function isAbout(text: string, paths: string[]) {
  return paths.some(
    (path) => mentions(text, path) || (path.startsWith('app/') && mentions(text, path.slice(3))),
  );
}

/** Drops the paragraphs, list items, table rows, and lines of code that match `isGone`. */
function dropBlocks(markdown: string, isGone: (block: string) => boolean): string {
  const blocks: string[] = [];
  let isCode = false;
  let isNew = true;
  for (const line of markdown.split('\n')) {
    const isFence = line.startsWith('```');
    if (isFence) isCode = !isCode;
    const isBlock = isCode || isFence || line === '' || /^(- |\d+\. |\||#)/.test(line);
    if (isBlock || isNew) blocks.push(line);
    else blocks.push(`${blocks.pop()}\n${line}`);
    isNew = isCode || isFence || line === '';
  }
  const kept = blocks.filter((block) => !isGone(block)).join('\n');
  // Also drops headings with nothing below them.
  return kept.replace(/^(#+) .*\n+(?=\1 )/gm, '').replace(/\n{3,}/g, '\n\n');
}
