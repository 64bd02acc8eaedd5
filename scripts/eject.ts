/**
 * `npm run eject`: removes the demo and leaves a project to build on. It prompts for the dashboard features to
 * keep unless you pass `-- --keep members,account`, `--keep all`, or `--keep none`. With `--without-mock` it
 * also removes the mock WorkOS and the tests that need it. It deletes folders, and the lines in lists that
 * name them. It won't run with uncommitted changes.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cancel, isCancel, multiselect, text } from '@clack/prompts';
import { count } from './eject/count';
import { type Feature, features } from './eject/parts';
import { remove } from './eject/remove';
import { titleOfFolder } from './eject/site';
import { exitWithUsage, readOptions } from './lib/options';

const names = Object.keys(features) as Feature[];
const usage = `Usage: npm run eject [-- --keep <features> --title <name> --without-mock]

  --keep          all, none, or some of ${names.join(',')}
  --title         the product's name (default: the folder's name)
  --without-mock  also remove the mock WorkOS and the tests that need it`;

const options = readOptions(usage, {
  keep: { type: 'string' },
  title: { type: 'string' },
  'without-mock': { type: 'boolean' },
});

assertCleanTree();
const keep = options.keep === undefined ? await promptForFeatures() : readFeatures(options.keep);
const title =
  options.title ?? (options.keep === undefined ? await promptForTitle() : titleOfFolder());
try {
  remove({
    features: names.filter((name) => !keep.includes(name)),
    title,
    mock: options['without-mock'],
  });
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  execFileSync('npm', ['run', '--silent', 'generate'], { stdio: 'inherit' });
  console.log(`\n${count()} are left. Next:`);
  console.log('  npm run check && npm test');
  console.log('  git add --all && git commit --message "Remove the demo"');
} catch (error) {
  console.error(error);
  console.error('\nEject failed. Undo it with: git reset --hard && git clean -fd && npm install');
  process.exit(1);
}

function assertCleanTree() {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  if (status === 0 && !stdout) return;
  console.error(
    status === 0
      ? `Commit or stash these changes first:\n\n${stdout}`
      : 'You can’t undo eject without git. Run this first: git init && git add --all && git commit',
  );
  process.exit(1);
}

function readFeatures(list: string): Feature[] {
  if (list === 'all') return names;
  if (list === 'none') return [];
  const selected = list.split(',').map((name) => name.trim());
  const unknown = selected.find((name) => !Object.hasOwn(features, name));
  if (unknown !== undefined) exitWithUsage(`There is no feature named "${unknown}".`, usage);
  return names.filter((name) => selected.includes(name));
}

async function promptForFeatures(): Promise<Feature[]> {
  if (!process.stdin.isTTY) exitWithUsage('Specify which features to keep.', usage);
  const selection = await multiselect({
    message: 'Which dashboard features do you want to keep?',
    options: names.map((value) => ({ value, hint: features[value].paths.join(', ') })),
    required: false,
  });
  return isCancel(selection) ? abort() : selection;
}

async function promptForTitle(): Promise<string> {
  const defaultValue = titleOfFolder();
  const message = 'What is your product called?';
  const title = await text({ message, defaultValue, placeholder: defaultValue });
  return isCancel(title) ? abort() : title;
}

function abort(): never {
  cancel('Nothing changed.');
  process.exit(1);
}
