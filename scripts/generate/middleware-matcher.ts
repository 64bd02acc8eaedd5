import { existsSync, readFileSync } from 'node:fs';
import { staticPaths } from '../../lib/static-paths.mjs';

/** Next.js 16 accepts both names. */
export const middlewareFile = existsSync('proxy.ts') ? 'proxy.ts' : 'middleware.ts';

/** Returns the middleware with a matcher that leaves out the static paths. Next.js only reads a literal. */
export function middlewareWithMatcher(): string {
  const escaped = staticPaths.map((path) => path.slice(1).replaceAll('.', String.raw`\\.`));
  const matcher = `'/((?!_next/static/|_next/image|(?:${escaped.join('|')})$).*)',`;
  return readFileSync(middlewareFile, 'utf8').replace(/'\/\(\(\?!_next\/static.*/, () => matcher);
}
