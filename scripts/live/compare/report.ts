import { findDifferentKeys } from './find-different-keys';
import type { KnownDifference } from './known-differences';
import type { Shape } from './shape';

type Shapes = Map<string, Shape>;

/** Returns the lines to print, and whether every difference is a known one. */
export function report(workos: Shapes, mock: Shapes, known: KnownDifference[]) {
  const expected = new Map(
    known.flatMap(({ differences, ...details }) => differences.map((name) => [name, details])),
  );
  const lines: string[] = [];
  const unknown: string[] = [];
  for (const [call, shape] of workos) {
    const other: Shape = mock.get(call) ?? new Map();
    const keys = findKeys(shape, other);
    if (keys.length > 0) lines.push('', call);
    for (const key of keys) {
      const name = `${call}: ${key}`;
      const details = expected.get(name);
      if (!details) unknown.push(name);
      expected.delete(name);
      const mark = details ? ` (known since ${details.since}: ${details.reason})` : '';
      lines.push(`  ${key}${mark}`, `    WorkOS    ${text(shape, key)}`);
      lines.push(`    the mock  ${text(other, key)}`);
    }
  }
  const gone = [...expected.keys()].map((name) => `No longer differs: ${name}`);
  const total = `Differences that aren’t known: ${unknown.length}, in ${workos.size} responses`;
  return { lines: [...lines, '', ...gone, total], passed: unknown.length + gone.length === 0 };
}

/** With another status, the rest is another response. A call that the mock doesn't have always differs. */
function findKeys(workos: Shape, mock: Shape) {
  if (mock.get('status')?.has('501')) return ['status'];
  const keys = findDifferentKeys(workos, mock);
  return keys.includes('status') ? ['status'] : keys;
}

function text(shape: Shape, key: string) {
  const kinds = [...(shape.get(key) ?? [])].join(' or ') || 'missing';
  if (key !== 'status') return kinds;
  const details = ['body.code', 'body.error', 'body.message'].flatMap((name) => [
    ...(shape.get(name) ?? []),
  ]);
  return [kinds, ...details].join(' ');
}
