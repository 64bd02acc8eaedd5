import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { type People, peopleSchema } from './schema';

/** The message has the file, the line, and the problem. */
export class PeopleError extends Error {
  override readonly name = 'PeopleError';
}

const read = new Map<string, People>();

/** Reads a file with users, organizations, and roles, once. Throws `PeopleError`. */
export function readPeople(file: string): People {
  const people = read.get(file) ?? parsePeople(file);
  read.set(file, people);
  return people;
}

/** JSON is YAML too. */
function parsePeople(file: string): People {
  const lines = new LineCounter();
  const document = parseDocument(readText(file), { lineCounter: lines });
  const [error] = document.errors;
  if (error) throw new PeopleError(`${file}: ${error.message}`);
  const result = peopleSchema.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => {
    const node = document.getIn(path, true);
    const range: unknown = typeof node === 'object' && node ? Reflect.get(node, 'range') : [];
    const offset = Array.isArray(range) ? Number(range[0] ?? 0) : 0;
    return `  line ${lines.linePos(offset).line}, ${path.join('.') || 'the file'}: ${message}`;
  });
  throw new PeopleError(`${file} isn’t a valid people file:\n${problems.join('\n')}`);
}

function readText(file: string) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PeopleError(`The people file ${file} can’t be read: ${reason}`);
  }
}
