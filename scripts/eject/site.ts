import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

/** Turns the folder's name into a title: `Acme Portal` for `acme-portal`. */
export function titleOfFolder(): string {
  const words = basename(process.cwd())
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ') || 'App';
}

/**
 * Replaces the starter's files. `ifHas` is text that shows a file is still the starter's.
 */
export function replaceFiles(
  files: Record<string, { from: string; ifHas: string }>,
  title: string,
) {
  for (const [path, { from, ifHas }] of Object.entries(files)) {
    if (!existsSync(path) || !readFileSync(path, 'utf8').includes(ifHas)) continue;
    writeFileSync(path, readFileSync(from, 'utf8').replaceAll('Your product', title));
  }
}
