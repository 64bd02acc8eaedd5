/**
 * `npm run test:recipes`: applies each recipe to a copy of the project, builds it, and runs the recipe's
 * test. `-- widgets docker` runs only those.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from './lib/project-copy';
import { applyRecipe, parseRecipe } from './lib/recipes';

const folder = 'docs/recipes';
const wanted = process.argv.slice(2).map((name) => `${name.replace(/\.md$/, '')}.md`);
const failed: string[] = [];

for (const name of readdirSync(folder)) {
  const recipe = parseRecipe(readFileSync(join(folder, name), 'utf8'));
  if (recipe.specs.length === 0 || (wanted.length > 0 && !wanted.includes(name))) continue;
  console.log(`\n${name}`);
  const copy = copyProject('copy');
  const paths = applyRecipe(recipe, copy);
  const commands = [
    ...recipe.installs.map((line) => `${line} --no-audit --no-fund`),
    `npx biome check --write ${paths.join(' ')}`,
    'npm run generate',
    'npm run check',
    `npm test -- ${recipe.specs.join(' ')}`,
  ];
  const broken = commands.find((command) => !succeeds(command, copy));
  if (broken) failed.push(`${name}: ${broken}`);
  rmSync(copy, { recursive: true });
}

if (failed.length > 0) console.error(`\nFailed:\n${failed.join('\n')}`);
process.exit(failed.length > 0 ? 1 : 0);

function succeeds(command: string, cwd: string) {
  console.log(`$ ${command}`);
  return spawnSync(command, { cwd, shell: true, stdio: 'inherit' }).status === 0;
}
