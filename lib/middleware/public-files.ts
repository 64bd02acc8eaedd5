import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Next.js serves files in `public/` to everyone. */
export function isPublicFile(pathname: string): boolean {
  const files = process.env.NODE_ENV === 'development' ? listFiles() : filesAtStart;
  return files.has(decodeURIComponent(pathname));
}

const filesAtStart = listFiles();

/** Files found by `next.config.mjs` at build time, plus those that exist now. */
function listFiles() {
  return new Set([...(process.env.PUBLIC_FILES ?? '').split('\n'), ...readPublicFolder()]);
}

function readPublicFolder() {
  try {
    const folder = join(/* turbopackIgnore: true */ process.cwd(), 'public');
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length));
  } catch {
    // Some platforms serve the folder themselves, so the server doesn't have it.
    return [];
  }
}
