/**
 * `npm run doctor`: checks the machine, the variables, and the WorkOS environment. Warnings and failures tell
 * you how to fix them. Exits with 1 if a check fails. `-- --session <cookie>` also inspects a session.
 */

import { examine } from './doctor/examine';
import type { Finding } from './doctor/finding';
import { pointAtMock } from './doctor/mock';
import { checkVersions } from './doctor/versions';
import { loadCredentials } from './lib/credentials';
import { readOptions } from './lib/options';

const { session } = readOptions('Usage: npm run doctor [-- --session <session cookie>]', {
  session: { type: 'string' },
});
const marks = { ok: '✓', warning: '!', failure: '✗' } as const;
const counts = { ok: 0, warning: 0, failure: 0 };

for (const finding of checkVersions()) report(finding);
loadCredentials();
for (const finding of await pointAtMock()) report(finding);
for await (const finding of examine(process.env, session)) report(finding);

console.log(`\n${counts.ok} passed, ${counts.warning} warnings, ${counts.failure} failed`);
process.exit(counts.failure > 0 ? 1 : 0);

function report(finding: Finding) {
  counts[finding.level] += 1;
  console.log(`${marks[finding.level]} ${finding.text}.`);
  if (finding.level !== 'ok') console.log(`  → ${finding.fix}.`);
}
