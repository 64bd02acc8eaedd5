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
    return `${text.slice(0, found.start)}${found.target.replace(/:$/, '=')}${value}${rest.startsWith('#') ? ' ' : ''}${rest}`;
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

const quoted = String.raw`"(?:[^"\\]|\\[^])*"|'[^']*'|${'`[^`]*`'}`;
/** An assignment as dotenv reads it, so a value in quotes may have several lines. A comment after it isn’t part of it. */
const assignment = new RegExp(
  String.raw`^(\uFEFF?[ \t]*(?:export[ \t]+)?([\w.-]+)(?:[ \t]*=|:(?=[ \t])))[ \t]*(${quoted}|[^#\r\n]*?)(?=[ \t]*(?:#|\r?$))`,
  'gm',
);

function findAssignments(content: string, name: string) {
  return [...content.matchAll(assignment)]
    .filter((match) => match[2] === name)
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      target: match[1] ?? '',
      value: match[3] ?? '',
    }));
}

function appendLine(content: string, line: string): string {
  const lineBreak = content.includes('\r\n') ? '\r\n' : '\n';
  const isOpen = content !== '' && !content.endsWith('\n');
  return `${content}${isOpen ? lineBreak : ''}${line}${lineBreak}`;
}
