/**
 * `npm run eject`: removes the demo and leaves a project to build on. It asks which features of the
 * dashboard to keep; `-- --keep members,account`, `--keep all` and `--keep none` answer. With
 * `--without-mock` it also removes the mock WorkOS, and the tests that need it. It deletes folders, and
 * the lines of lists that name them. Refuses while something is not committed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cancel, isCancel, multiselect, text } from '@clack/prompts';
import { count } from './eject/count';
import { type Feature, features } from './eject/parts';
import { remove } from './eject/remove';
import { titleOfFolder } from './eject/site';
import { readOptions, refuse } from './lib/options';

const names = Object.keys(features) as Feature[];
const usage = `Usage: npm run eject [-- --keep <features> --title <name> --without-mock]

  --keep          all, none, or some of ${names.join(',')}
  --title         what the product is called; the name of the folder when left out
  --without-mock  also removes the mock WorkOS and the tests that need it`;

const options = readOptions(usage, {
  keep: { type: 'string' },
  title: { type: 'string' },
  'without-mock': { type: 'boolean' },
});

requireCleanTree();
const keep = options.keep === undefined ? await askForFeatures() : readFeatures(options.keep);
const title = options.title ?? (options.keep === undefined ? await askForTitle() : titleOfFolder());
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
  console.error(
    '\nNothing is lost. Go back with: git reset --hard && git clean -fd && npm install',
  );
  process.exit(1);
}

function requireCleanTree() {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  if (status === 0 && !stdout) return;
  console.error(
    status === 0
      ? `Commit or stash this first, so that nothing is lost:\n\n${stdout}`
      : 'There is no way back without git. Run this first: git init && git add --all && git commit',
  );
  process.exit(1);
}

function readFeatures(list: string): Feature[] {
  if (list === 'all') return names;
  if (list === 'none') return [];
  const wanted = list.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !Object.hasOwn(features, name));
  if (unknown !== undefined) refuse(`There is no feature named "${unknown}".`, usage);
  return names.filter((name) => wanted.includes(name));
}

async function askForFeatures(): Promise<Feature[]> {
  if (!process.stdin.isTTY) refuse('Say which features to keep.', usage);
  const answer = await multiselect({
    message: 'Which features of the dashboard do you want to keep?',
    options: names.map((value) => ({ value, hint: features[value].paths.join(', ') })),
    required: false,
  });
  return isCancel(answer) ? giveUp() : answer;
}

async function askForTitle(): Promise<string> {
  const defaultValue = titleOfFolder();
  const message = 'What is your product called?';
  const answer = await text({ message, defaultValue, placeholder: defaultValue });
  return isCancel(answer) ? giveUp() : answer;
}

function giveUp(): never {
  cancel('Nothing was changed.');
  process.exit(1);
}
