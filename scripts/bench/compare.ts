import { type Figures, measure, type Target } from './measure';

export type Comparison = { name: string; target: Target; base?: Target };
export type Compared = { name: string; ours: Figures; base?: Figures; ratio?: number };

/**
 * Measures the targets alternately over several rounds, so that other load on the machine affects all of
 * them. Returns the median of each figure, and the median ratio of adjacent measurements.
 */
export async function compare(comparisons: Comparison[], rounds: number, seconds: number) {
  const results = new Map<string, { ours: Figures[]; base: Figures[] }>();
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, target, base } of comparisons) {
      const ours = await measure(target, seconds);
      const theirs = base && (await measure(base, seconds));
      // The first round is a warm-up.
      if (round < 0) continue;
      const result = results.get(name) ?? { ours: [], base: [] };
      result.ours.push(ours);
      if (theirs) result.base.push(theirs);
      results.set(name, result);
    }
  }
  return [...results].map(([name, { ours, base }]): Compared => {
    const ratios = base.map((figures, n) => (ours[n]?.rate ?? 0) / figures.rate);
    const compared = base.length > 0 && { base: medians(base), ratio: median(ratios) };
    return { name, ours: medians(ours), ...compared };
  });
}

function medians(all: Figures[]): Figures {
  const of = (read: (figures: Figures) => number) => median(all.map(read));
  const cpu = all.flatMap(({ cpuMsPerRequest }) => cpuMsPerRequest ?? []);
  return {
    rate: of(({ rate }) => rate),
    p50: of(({ p50 }) => p50),
    p99: of(({ p99 }) => p99),
    cpuMsPerRequest: cpu.length > 0 ? median(cpu) : undefined,
    errors: all.reduce((sum, { errors }) => sum + errors, 0),
  };
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
