import type { Load } from './browser';
import type { Compared } from './compare';
import type { Figures } from './measure';

export type Report = {
  rates: Compared[];
  signIn?: Figures;
  loads: Record<string, Load>;
  /** Milliseconds, at a 150 ms round trip. */
  clickToContent?: number;
};

export function printTables({ rates, signIn, loads, clickToContent }: Report) {
  console.log('\nRequests per second, compared in one run');
  const rows = rates.flatMap(({ name, ours, base, ratio }) => {
    const [first = name, second = ''] = name.split(' / ');
    const row = { page: first, ...format(ours), ratio: ratio?.toFixed(2) ?? '' };
    return base ? [row, { page: `  ${second}`, ...format(base), ratio: '' }] : [row];
  });
  const all = signIn ? [...rows, { page: 'Full sign-in', ...format(signIn), ratio: '' }] : rows;
  printRows(all);

  console.log('\nFirst visit with an empty cache, kilobytes transferred');
  printRows(
    Object.entries(loads).map(([page, { largestPaint, requests, ...bytes }]) => ({
      page,
      ...Object.fromEntries(Object.entries(bytes).map(([kind, kb]) => [kind, kb.toFixed(1)])),
      requests: String(requests),
      'largest paint (ms)': largestPaint.toFixed(0),
    })),
  );
  if (clickToContent !== undefined) {
    console.log(
      `\nClick to content in the dashboard, 150 ms round trip: ${clickToContent.toFixed(0)} ms\n`,
    );
  }
}

function format({ rate, p50, p99, cpuMsPerRequest, errors }: Figures) {
  return {
    'per second': rate.toFixed(0),
    'p50 (ms)': p50.toFixed(1),
    'p99 (ms)': p99.toFixed(1),
    'CPU (ms)': cpuMsPerRequest?.toFixed(2) ?? '',
    errors: String(errors),
  };
}

/** Prints a Markdown table. Every row has the same keys. */
function printRows(rows: Record<string, string>[]) {
  const keys = Object.keys(rows[0] ?? {});
  const widths = keys.map((key) =>
    Math.max(key.length, ...rows.map((row) => (row[key] ?? '').length)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join(' | ')} |`;
  console.log(line(keys));
  console.log(
    `|${widths.map((width, n) => (n === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`,
  );
  for (const row of rows) console.log(line(keys.map((key) => row[key] ?? '')));
}
