import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test('workos-seed.yml is what lib/authz.ts says', () => {
  const before = readFileSync('workos-seed.yml', 'utf8');
  execFileSync('npm', ['run', 'seed:write']);
  expect(readFileSync('workos-seed.yml', 'utf8')).toBe(before);
});
