/**
 * `npm run eject`: takes the demo out and leaves a project to build on: sign-in, callback, middleware,
 * guards, one dashboard page, one page for a role, and their tests. `-- --mock` takes the mock
 * WorkOS out as well, and with it the tests that need it. Refuses when something is not committed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { demo } from './eject/demo';
import { mock } from './eject/mock';
import type { Plan } from './eject/plan';
import { readOptions } from './lib/options';

const options = readOptions('Usage: npm run eject [-- --mock]', { mock: { type: 'boolean' } });

demandCleanTree();
try {
  eject();
  console.log('\nDone. Look at it with git status, run npm run check and npm test, and commit.');
} catch (error) {
  console.error(error);
  console.error(
    '\nNothing is lost. Go back with: git reset --hard && git clean -fd && npm install',
  );
  process.exit(1);
}

function eject() {
  carryOut(demo);
  if (options.mock) carryOut(mock);
  for (const path of ['scripts/eject.ts', 'scripts/eject']) rmSync(path, { recursive: true });
  run('npx', ['knip', '--fix', '--allow-remove-files', '--no-exit-code']);
  run('npx', ['biome', 'check', '--write', '--unsafe']);
  run('npm', ['install']);
  run('npm', ['run', '--silent', 'generate']);
}

function demandCleanTree() {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  if (status === 0 && !stdout) return;
  console.error(
    status === 0
      ? `Commit or stash this first, so that nothing is lost:\n\n${stdout}`
      : 'There is no way back without git. Run this first: git init && git add --all && git commit',
  );
  process.exit(1);
}

/** Reads what it edits before it changes anything, so that a plan that does not fit changes nothing. */
function carryOut({ remove, move, edit, files, scripts }: Plan) {
  const texts = Object.entries(edit).map(([path, edits]) => [path, edited(path, edits)] as const);
  for (const [path, text] of texts) writeFileSync(path, text);
  for (const [from, to] of Object.entries(move)) {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  }
  cpSync(files, '.', { recursive: true });
  for (const path of remove) rmSync(path, { recursive: true, force: true });
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  Object.assign(manifest.scripts, scripts);
  for (const name of Object.keys(scripts))
    if (scripts[name] === null) delete manifest.scripts[name];
  writeFileSync('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
}

function edited(path: string, edits: Plan['edit'][string]) {
  return edits.reduce(
    (text, [pattern, replacement]) => {
      if (!pattern.test(text)) throw new Error(`${path} has nothing like ${pattern}`);
      return text.replace(pattern, () => replacement);
    },
    readFileSync(path, 'utf8'),
  );
}

function run(command: string, args: string[]) {
  execFileSync(command, args, { stdio: 'inherit' });
}
