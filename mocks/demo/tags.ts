/** The tag in an ID: see `mocks/state/visitors.ts`. */
const ids = /_[\dA-HJKMNP-TV-Z]{10}([\dA-HJKMNP-TV-Z]{8})[\dA-HJKMNP-TV-Z]{8}(?![\dA-Za-z])/g;

export function findTags(text: string): string[] {
  return [...text.matchAll(ids)].flatMap(([, tag = '']) => tag);
}
