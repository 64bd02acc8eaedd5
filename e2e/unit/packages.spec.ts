import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { checkPackages } from '@/scripts/doctor/versions';
import { findCommand, findManifest } from '@/scripts/lib/packages';

function writePackage(folder: string, name: string, more: object = {}) {
  const path = join(folder, 'node_modules', name, 'package.json');
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, JSON.stringify({ name, version: '1.0.0', ...more }));
  return path;
}

test('a package and its dependency are found in pnpm’s layout', () => {
  const folder = test.info().outputDir;
  const store = join(folder, 'store');
  const manifest = writePackage(store, 'one');
  const dependency = writePackage(store, 'its-dependency');
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(join(manifest, '..'), join(folder, 'node_modules', 'one'));

  expect(findManifest('one', join(folder, 'file.ts'))).toBe(manifest);
  expect(findManifest('its-dependency', manifest)).toBe(dependency);
  expect(findManifest('its-dependency', join(folder, 'file.ts'))).toBeUndefined();
});

test('the doctor compares installed packages with what the project and its packages require', () => {
  const folder = test.info().outputDir;
  const peerDependencies = { host: '^1 || ^2', extra: '*' };
  const peerDependenciesMeta = { extra: { optional: true } };
  writePackage(folder, 'plugin', { peerDependencies, peerDependenciesMeta });
  const check = (wanted: Record<string, string>) => checkPackages(wanted, join(folder, 'file.ts'));

  expect(check({ plugin: '^1.0.0' }).text).toBe('host isn’t installed, for plugin');
  writePackage(folder, 'host', { version: '3.0.0' });
  expect(check({ plugin: '^1.0.0' }).text).toBe('host is 3.0.0 and must be ^1 || ^2, for plugin');
  writePackage(folder, 'host', { version: '2.1.0' });
  expect(check({ plugin: '^1.0.0' }).level).toBe('ok');
  expect(check({ plugin: '^2.0.0' }).text).toBe('plugin is 1.0.0 and must be ^2.0.0');
  expect(check({ plugin: 'workspace:*' }).level).toBe('ok');
  expect(check({ missing: '*' }).text).toBe('missing isn’t installed');
});

test('a command is found by its package’s manifest, or reported as missing', () => {
  expect(readFileSync(findCommand('next'), 'utf8')).toMatch(/^#!.*node/);
  expect(() => findCommand('not-a-package')).toThrow('not-a-package isn’t installed');
});

for (const [name, app] of Object.entries({ 'its own folder': '.', 'a workspace': 'apps/web' })) {
  test(`Next.js works from the folder with the packages, for an app in ${name}`, async () => {
    const above = test.info().outputDir;
    const root = join(above, 'root');
    const config = join(root, app, 'next.config.mjs');
    writePackage(root, 'next');
    for (const folder of [above, root]) writeFileSync(join(folder, 'package-lock.json'), '{}');
    cpSync('next.config.mjs', config);
    const imported = readdirSync('lib', { recursive: true, encoding: 'utf8' });
    for (const file of imported.filter((name) => name.endsWith('.mjs'))) {
      cpSync(join('lib', file), join(root, app, 'lib', file));
    }

    const { default: settings } = await import(pathToFileURL(config).href);
    expect(settings.turbopack.root).toBe(root);
    expect(settings.outputFileTracingRoot).toBe(root);
  });
}

test('only scripts/lib/packages.ts assumes where packages are', () => {
  // The first one only searches the build for text.
  const exceptions = [join('e2e', 'build.spec.ts'), join('e2e', 'unit', 'packages.spec.ts')];
  const files = [
    ...readdirSync('.').filter((name) => /\.(ts|mjs)$|^package\.json$/.test(name)),
    ...['scripts', 'e2e'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(tsx?|mjs)$/.test(name))
        .map((name) => join(folder, name)),
    ),
  ];
  expect(files).toContain(join('scripts', 'lib', 'packages.ts'));
  const found = files.filter((file) => readFileSync(file, 'utf8').includes('node_modules/'));
  expect(found.filter((file) => !exceptions.includes(file))).toEqual([]);
});
