import { requiredNames } from '@/lib/env';
import { repositoryUrl } from '@/lib/repository';

/** https://vercel.com/docs/deploy-button */
export function deployUrl() {
  const parameters = new URLSearchParams({
    'repository-url': repositoryUrl,
    env: requiredNames.join(','),
    envDescription:
      'Client ID and API key: WorkOS dashboard, API keys. Cookie password: openssl rand -base64 32',
    envLink: `${repositoryUrl}#connect-workos`,
  });
  return `https://vercel.com/new/clone?${String(parameters).replaceAll('+', '%20')}`;
}
