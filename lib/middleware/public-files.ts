import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Whether the path is a file in `public/`. Next.js serves those to everyone. */
export function isPublicFile(pathname: string): boolean {
  const files = process.env.NODE_ENV === 'development' ? listFiles() : filesAtStart;
  return files.has(decodeURIComponent(pathname));
}

const filesAtStart = listFiles();

/** The files that `next.config.mjs` found for the build, and those that are there now. */
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
    // Some platforms serve the folder themselves and leave it out of the server.
    return [];
  }
}
