import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { findCommand } from '@/scripts/lib/packages';
import { copyProject } from '@/scripts/lib/project-copy';
import { applyRecipe, parseRecipe, planRecipe, type Recipe } from '@/scripts/lib/recipes';

const folder = 'docs/recipes';
const copies: string[] = [];

test.afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true });
});

/** Includes the example in AGENTS.md. */
const recipes = [...readdirSync(folder).map((name) => join(folder, name)), 'AGENTS.md']
  .map((name) => ({ name, ...parseRecipe(readFileSync(name, 'utf8')) }))
  .filter(({ blocks }) => blocks.some(({ info }) => Object.keys(info).length > 0));

for (const recipe of recipes) {
  test(`the steps in ${recipe.name} fit the project, and it has a test`, () => {
    planRecipe(recipe, '.');
    expect(recipe.specs).not.toEqual([]);
  });
}

test('with its recipes applied, the project type-checks and is formatted', async () => {
  test.setTimeout(180_000);
  // A type check takes seconds, so recipes share a copy unless they change the same line.
  let remaining = recipes;
  while (remaining.length > 0) {
    const copy = copyProject('link');
    copies.push(copy);
    const applied = applyWhatFits(remaining, copy);
    expect(applied).not.toEqual([]);
    await check(applied, copy);
    remaining = remaining.filter((recipe) => !applied.includes(recipe));
  }
});

function applyWhatFits(candidates: Recipe[], copy: string) {
  return candidates.filter((recipe) => {
    try {
      applyRecipe(recipe, copy);
      return true;
    } catch {
      return false;
    }
  });
}

async function check(applied: Recipe[], copy: string) {
  await run(copy, ['@biomejs/biome', 'biome'], 'check', '--write');
  for (const { info, text } of applied.flatMap(({ blocks }) => blocks)) {
    if (info.file) expect(readFileSync(join(copy, info.file), 'utf8'), info.file).toBe(text);
  }
  skipMissingPackages(applied, copy);
  await run(copy, ['next', 'next'], 'typegen');
  await run(copy, ['typescript', 'tsc']);
}

/** Files that import a package only installed by a recipe can't be type-checked. */
function skipMissingPackages(applied: Recipe[], copy: string) {
  const missing = applied
    .flatMap(({ installs }) => installs.join(' ').split(' '))
    .map((word) => word.replace(/(?<=.)@[\d.]+$/, ''))
    .filter((word) => /^@?[a-z]/.test(word) && word !== 'npm' && word !== 'install');
  for (const { info, text } of applied.flatMap(({ blocks }) => blocks)) {
    if (info.file && missing.some((name) => text.includes(`'${name}`))) {
      writeFileSync(join(copy, info.file), `// @ts-nocheck\n${text}`);
    }
  }
}

/** Throws the script's output if it fails. */
async function run(cwd: string, [name, script]: [string, string], ...args: string[]) {
  const command = [findCommand(name, script), ...args];
  await promisify(execFile)(process.execPath, command, { cwd }).catch(({ stdout, stderr }) => {
    throw new Error(`${script}\n${stdout}${stderr}`);
  });
}
