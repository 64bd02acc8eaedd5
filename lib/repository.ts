import manifest from '../package.json' with { type: 'json' };

export const repositoryUrl = manifest.repository.url.replace(/^git\+/, '').replace(/\.git$/, '');

export function sourceUrl(file: string): string {
  return `${repositoryUrl}/blob/main/${file}`;
}
