type Line = { time: string; level: string; event: string; [name: string]: unknown };

/** Returns the events that an app has logged. Next.js and AuthKit print other lines. */
export function readLog({ output }: { output: { text: string } }): Line[] {
  const lines = output.text.split('\n').slice(0, -1);
  return lines.flatMap((line) => (line.startsWith('{') ? JSON.parse(line) : []));
}
