import { loadCredentials } from '../lib/credentials';
import { sentences } from '../lib/sentences';
import { examine } from './examine';
import type { Finding } from './finding';
import { pointAtMock } from './mock';
import { checkVersions } from './versions';

const marks = { ok: '✓', warning: '!', failure: '✗' } as const;

/** Prints what it finds. Returns the exit code. */
export async function runDoctor(session?: string): Promise<number> {
  const counts = { ok: 0, warning: 0, failure: 0 };
  for await (const finding of findAll(session)) {
    const { level, text } = finding;
    counts[level] += 1;
    console.log(`${marks[level]} ${sentences(text)}`);
    if (level !== 'ok') console.log(`  → ${sentences(finding.fix)}`);
  }
  console.log(`\n${counts.ok} passed, ${counts.warning} warnings, ${counts.failure} failed`);
  return counts.failure > 0 ? 1 : 0;
}

async function* findAll(session?: string): AsyncGenerator<Finding> {
  yield* checkVersions();
  loadCredentials();
  yield* await pointAtMock();
  yield* examine(process.env, session);
}
