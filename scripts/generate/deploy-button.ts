import { readFileSync } from 'node:fs';
import { requiredNames } from '../../lib/env';
import { repositoryUrl } from '../../lib/repository';

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

/** https://vercel.com/docs/deploy-button */
function deployUrl() {
  const parameters = new URLSearchParams({
    'repository-url': repositoryUrl,
    env: requiredNames.join(','),
    envDescription:
      'Client ID and API key: WorkOS dashboard, API keys. Cookie password: openssl rand -base64 32',
    envLink: `${repositoryUrl}#connect-workos`,
  });
  return `https://vercel.com/new/clone?${String(parameters).replaceAll('+', '%20')}`;
}
