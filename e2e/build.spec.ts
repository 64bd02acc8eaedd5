import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const traces = ['mockServiceWorker', 'node_modules/msw', 'trajectories'];

test('the production build contains nothing from the mock', () => {
  const files = readdirSync('.next', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/^\.next\/(dev|cache)\//.test(path));
  expect(files.length).toBeGreaterThan(50);

  const found = files.filter((path) => {
    const content = readFileSync(path, 'utf8');
    return traces.some((trace) => content.includes(trace));
  });
  expect(found).toEqual([]);
});

test('no page loads the library that validates fields on the server', () => {
  const folder = '.next/static/chunks';
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  const found = scripts.filter((name) =>
    /ZodString/.test(readFileSync(join(folder, name), 'utf8')),
  );
  expect(found).toEqual([]);
});
