import manifest from '../package.json' with { type: 'json' };

/** Where this project lives, as `package.json` says. */
export const repositoryUrl = manifest.repository.url.replace(/^git\+/, '').replace(/\.git$/, '');

/** Returns where a file of this project can be read. */
export function sourceUrl(file: string): string {
  return `${repositoryUrl}/blob/main/${file}`;
}
