import { spawnSync } from 'node:child_process';

type Report = {
  issues: {
    file: string;
    files?: { name: string }[];
    dependencies?: { name: string }[];
    devDependencies?: { name: string }[];
  }[];
};

export type Unused = { files: string[]; packages: string[] };

/** Returns the unused files and packages that `npm run check` reports. */
export function findUnused(): Unused {
  const { stdout, stderr } = spawnSync('npx', ['knip', '--reporter', 'json', '--no-exit-code'], {
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(`knip failed:\n${stderr}`);
  const { issues }: Report = JSON.parse(stdout);
  return {
    files: issues.flatMap(({ files = [] }) => files.map(({ name }) => name)),
    packages: issues.flatMap(({ dependencies = [], devDependencies = [] }) =>
      [...dependencies, ...devDependencies].map(({ name }) => name),
    ),
  };
}
