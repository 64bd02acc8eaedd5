import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { resolve } from 'node:path';
import { readValue, removeValue, setValues } from './env-file';
import { Stop } from './stop';

export const envFile = '.env.local';

export function readVariable(name: string): string {
  return readValue(read(), name);
}

/** Returns the names of those that changed. */
export function saveVariables(values: Record<string, string>): string[] {
  const before = read();
  write(setValues(before, values));
  return Object.keys(values).filter((name) => readValue(before, name) !== values[name]);
}

export function removeVariable(name: string): void {
  write(removeValue(read(), name));
}

/** Throws if the file can’t be written, without writing it. */
export function assertWritable(): void {
  write(undefined);
}

function read(): string {
  const bytes = guard('read', () => (existsSync(envFile) ? readFileSync(envFile) : undefined));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Stop(`${envFile} isn’t in UTF-8. Save it as UTF-8 and run this again`);
  }
}

/** Replaces the file at once, so it’s never half-written. Only its owner can read it. */
function write(content: string | undefined): void {
  guard('written', () => {
    const target = findTarget();
    if (existsSync(target)) accessSync(target, constants.W_OK);
    const draft = `${target}.${process.pid}`;
    try {
      writeFileSync(draft, content ?? '', { mode: 0o600 });
      if (content !== undefined) renameSync(draft, target);
    } finally {
      rmSync(draft, { force: true });
    }
  });
}

/** A link to a file elsewhere stays one, even if that file doesn't exist yet. */
function findTarget(): string {
  if (existsSync(envFile)) return realpathSync(envFile);
  const isLink = lstatSync(envFile, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? resolve(readlinkSync(envFile)) : envFile;
}

function guard<Result>(done: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    throw new Stop(`${envFile} can’t be ${done}${code}. Check the file and its folder`);
  }
}
