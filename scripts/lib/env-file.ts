import { clean } from '../../lib/env/clean.mjs';

/** Returns the value in the text of an `.env` file, without quotes. Of several assignments, the last one counts. */
export function readValue(content: string, name: string): string {
  return clean(findAssignments(content, name).at(-1)?.value);
}

/** Sets variables where the text has them, or else at its end. Everything else is unchanged. */
export function setValues(content: string, values: Record<string, string>): string {
  return Object.entries(values).reduce((text, [name, value]) => {
    const found = findAssignments(text, name).at(-1);
    if (!found) return appendLine(text, `${name}=${value}`);
    const rest = text.slice(found.end);
    return `${text.slice(0, found.start)}${found.target}${value}${rest.startsWith('#') ? ' ' : ''}${rest}`;
  }, content);
}

/** Removes the lines that set the variable. */
export function removeValue(content: string, name: string): string {
  return findAssignments(content, name)
    .reverse()
    .reduce(
      (text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^.*(\r?\n|$)/, ''),
      content,
    );
}

/** A value may have quotes, and several lines within them. A comment after it isn’t part of the match. */
function findAssignments(content: string, name: string) {
  const target = String.raw`^[ \t]*(?:export[ \t]+)?${name}[ \t]*=`;
  const quoted = String.raw`"(?:[^"\\]|\\[^])*"|'[^']*'|${'`[^`]*`'}`;
  const pattern = String.raw`(${target})[ \t]*(${quoted}|[^#\r\n]*?)(?=[ \t]*(?:#|\r?$))`;
  return [...content.matchAll(new RegExp(pattern, 'gm'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    target: match[1] ?? '',
    value: match[2] ?? '',
  }));
}

function appendLine(content: string, line: string): string {
  const lineBreak = content.includes('\r\n') ? '\r\n' : '\n';
  const isOpen = content !== '' && !content.endsWith('\n');
  return `${content}${isOpen ? lineBreak : ''}${line}${lineBreak}`;
}
