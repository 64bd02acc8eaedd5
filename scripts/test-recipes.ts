/**
 * `npm run test:recipes`: applies each recipe, and the example in AGENTS.md, to a copy of the project, builds
 * it, and runs the recipe's test. `-- widgets AGENTS` runs only those.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { copyProject } from './lib/project-copy';
import { applyRecipe, parseRecipe, type Recipe } from './lib/recipes';

const folder = 'docs/recipes';
const selected = process.argv.slice(2);
const failures: string[] = [];

for (const path of [...readdirSync(folder).map((name) => join(folder, name)), 'AGENTS.md']) {
  const recipe = parseRecipe(readFileSync(path, 'utf8'));
  if (recipe.specs.length === 0) continue;
  if (selected.length > 0 && !selected.includes(basename(path, '.md'))) continue;
  console.log(`\n${path}`);
  const copy = copyProject('copy');
  const failed = findFailure(recipe, copy);
  if (failed) failures.push(`${path}: ${failed}`);
  rmSync(copy, { recursive: true });
}

console.log(failures.length > 0 ? `\nFailed:\n${failures.join('\n')}` : '\nEvery recipe works.');
process.exit(failures.length > 0 ? 1 : 0);

/** Returns the first command that fails, if any. */
function findFailure(recipe: Recipe, cwd: string): string | undefined {
  const paths = applyRecipe(recipe, cwd);
  const commands = [
    ...recipe.installs.map((line) => `${line} --no-audit --no-fund`),
    `npx biome check --write ${paths.join(' ')}`,
    'npm run generate',
    'npm run check',
    `npm test -- ${recipe.specs.join(' ')}`,
  ];
  return commands.find((command) => {
    console.log(`$ ${command}`);
    return spawnSync(command, { cwd, shell: true, stdio: 'inherit' }).status !== 0;
  });
}
