import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Runs `work` when files in the folder have changed: once for files saved together, and never twice at a time. */
export function onChange(folder: string, work: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(work);
    }, 100);
  };
  // Not `recursive`, which on Linux loses track of a file that an editor replaces.
  watch(folder, schedule);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) watch(join(entry.parentPath, entry.name), schedule);
  }
}
