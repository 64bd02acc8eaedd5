import manifest from '../package.json' with { type: 'json' };

export const repositoryUrl = manifest.repository.url.replace(/^git\+/, '').replace(/\.git$/, '');

/** Until `repository` in package.json is set to yours, nothing links to it. */
export const hasRepository = !repositoryUrl.includes('/your-account/');

export function sourceUrl(file: string): string {
  return `${repositoryUrl}/blob/main/${file}`;
}
