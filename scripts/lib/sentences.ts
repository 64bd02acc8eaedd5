/** Joins sentences, and ends each with a period unless it has an end. WorkOS’s own messages may have one. */
export function sentences(...texts: string[]): string {
  return texts.map((text) => (/[.?!…]$/.test(text) ? text : `${text}.`)).join(' ');
}
