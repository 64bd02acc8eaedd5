import { stripVTControlCharacters, styleText } from 'node:util';

export function bold(text: string): string {
  return process.stdout.isTTY ? styleText('bold', text) : text;
}

/** Frames lines. Those of up to 74 columns fit an 80-column terminal. */
export function banner(lines: string[]): string {
  const widthOf = (line: string) => stripVTControlCharacters(line).length;
  const width = Math.max(...lines.map(widthOf));
  const edge = '─'.repeat(width + 4);
  const framed = lines.map((line) => `│  ${line}${' '.repeat(width - widthOf(line))}  │`);
  return ['', `╭${edge}╮`, ...framed, `╰${edge}╯`, ''].join('\n');
}
