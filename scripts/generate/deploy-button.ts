import { readFileSync } from 'node:fs';
import { deployUrl } from '../../app/_landing/deploy-url';

const begin = '<!-- `npm run generate` writes this from `repository` in package.json -->';
const end = '<!-- until here -->';

/**
 * Returns the README with a button that deploys the repository in `package.json`, if the README has the
 * markers for it.
 */
export function readmeWithDeployButton(): string {
  const readme = readFileSync('README.md', 'utf8');
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (!after) return readme;
  const button = `[![Deploy with Vercel](https://vercel.com/button)](${deployUrl()})`;
  return [before, begin, `\n${button}\n`, end, after].join('');
}
