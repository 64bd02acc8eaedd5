/**
 * `npm run test:create`: has create-next-app, which is downloaded, start a project from this one, and one from what
 * eject leaves of it. Both are checked and built in a folder with a space in its name, on a machine without git.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryUrl } from '../lib/repository';
import { makeSource } from './create/make-source';

const createNextApp = 'create-next-app@16.4.3';

const parent = mkdtempSync(join(tmpdir(), 'my apps '));

// Stands in the way of the machine’s own.
const bin = join(parent, 'bin');
mkdirSync(bin);
writeFileSync(join(bin, 'git'), '#!/bin/sh\nexit 127\n', { mode: 0o755 });

/** Without what npm and `.env.local` tell this script. */
const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
for (const name of Object.keys(env)) {
  if (/^(npm_|MOCK_|WORKOS_|APP_URL$|NODE_ENV$)/.test(name)) Reflect.deleteProperty(env, name);
}

for (const isEjected of [false, true]) {
  const name = isEjected ? 'from-ejected' : 'from-starter';
  const tarball = join(parent, `${name}.tar.gz`);
  const source = makeSource(isEjected);
  pack(source, tarball);
  rmSync(source, { recursive: true });

  const preload = pathToFileURL(join(import.meta.dirname, 'create/stub-github.mjs')).href;
  const options = ['--example', repositoryUrl, '--use-npm', '--yes'];
  execFileSync('npx', ['--yes', createNextApp, name, ...options], {
    cwd: parent,
    stdio: 'inherit',
    env: { ...env, NODE_OPTIONS: `--import ${preload}`, STARTER_TARBALL: tarball },
  });
  for (const script of ['check', 'build']) {
    execFileSync('npm', ['run', script], { cwd: join(parent, name), stdio: 'inherit', env });
  }
}
rmSync(parent, { recursive: true });
console.log('Both projects pass their checks and build.');

/** Like the archives of GitHub, which have one folder, and nothing that isn’t committed. */
function pack(folder: string, file: string) {
  const left = ['node_modules', '.git', '.next'].map((path) => `--exclude=${path}`);
  execFileSync('tar', ['-czf', file, ...left, '-C', dirname(folder), basename(folder)]);
}
