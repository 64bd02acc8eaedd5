/**
 * `npm run test:emulator`: runs the specs for signing in, the session, organizations, and signing out against
 * WorkOS's emulator instead of the mock. It fails if a result isn't what `emulator/differences.ts` says.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { differences } from './emulator/differences';
import { ensureChromium, playwrightCli, testVariables } from './lib/browsers';

type Spec = { title: string; ok: boolean };
type Suite = { specs?: Spec[]; suites?: Suite[] };

const { executablePath = '' } = ensureChromium({ headed: false });
const reportFile = 'test-results/emulator.json';
rmSync(reportFile, { force: true });
spawnSync(
  process.execPath,
  [playwrightCli, 'test', '--config', 'scripts/emulator/playwright.config.ts'],
  {
    stdio: 'inherit',
    env: { ...testVariables(executablePath), WORKOS_TELEMETRY: 'false' },
  },
);

const report: Suite = JSON.parse(readFileSync(reportFile, 'utf8'));
const specs = listSpecs(report);
const expected = new Set(Object.values(differences).flat());
const titles = new Set(specs.map(({ title }) => title));
const problems = [
  ...specs.flatMap(({ title, ok }) => (ok || expected.has(title) ? [] : `failed: ${title}`)),
  ...specs.flatMap(({ title, ok }) => (ok && expected.has(title) ? `now passes: ${title}` : [])),
  ...[...expected].flatMap((title) => (titles.has(title) ? [] : `no longer exists: ${title}`)),
];

console.log(`\n${specs.filter(({ ok }) => ok).length} of ${specs.length} pass. The others differ:`);
for (const [reason, tests] of Object.entries(differences))
  console.log(`  ${tests.length}  ${reason}`);
for (const problem of problems) console.error(`✗ ${problem}`);
process.exit(problems.length > 0 || specs.length === 0 ? 1 : 0);

function listSpecs({ specs: own = [], suites = [] }: Suite): Spec[] {
  return [...own, ...suites.flatMap(listSpecs)];
}
