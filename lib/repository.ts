import { repository } from '../package.json';

/** Where this project lives, as `package.json` says. */
export const repositoryUrl = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');

/** Returns where a file of this project can be read. */
export function sourceUrl(file: string): string {
  return `${repositoryUrl}/blob/main/${file}`;
}
