import { clean } from './clean.mjs';
import { findRisks } from './production-guard';
import { requiredNames as required } from './required-names.mjs';
import { type Env, type EnvProblem, schema, type VariableName, variableNames } from './schema';

export { type Env, type EnvProblem, schema, type VariableName, variableNames } from './schema';

export const requiredNames: readonly VariableName[] = required;

/** Next.js and the host set these. They're the last section of the schema. */
export const platformNames = variableNames.slice(variableNames.indexOf('NODE_ENV'));

const partialSchema = schema.partial();

type Source = Record<string, string | undefined>;
type Inspection = { env: Readonly<Partial<Env>>; problems: readonly EnvProblem[] };

let inspected: Inspection | undefined;

export function inspectEnv(source: Source = process.env): Inspection {
  if (source !== process.env) return inspect(source);
  // `next dev` reads `.env` files again when they change.
  if (process.env.NODE_ENV !== 'production') return inspect(source);
  inspected ??= inspect(source);
  return inspected;
}

function inspect(source: Source): Inspection {
  // An empty value in `.env` counts as unset.
  const set = Object.fromEntries(
    variableNames.map((name) => [name, clean(source[name]) || undefined]),
  );
  const problems = variableNames.flatMap((name) => findProblem(name, set[name]) ?? []);
  const faulty = Object.fromEntries(problems.map(({ name }) => [name, undefined]));
  const env = partialSchema.parse({ ...set, ...faulty });
  return { env, problems: [...problems, ...findRisks(env)] };
}

function findProblem(name: VariableName, value?: string): EnvProblem | undefined {
  if (value && /[\r\n]/.test(value)) {
    return { name, state: 'malformed', message: 'has a line break in it. Paste it as one line' };
  }
  const { error } = schema.shape[name].safeParse(value);
  if (!error) return undefined;
  return value
    ? { name, state: 'malformed', message: error.issues[0]?.message ?? 'is invalid' }
    : { name, state: 'missing', message: 'is missing' };
}

/** Throws if a variable is missing or invalid, which the middleware rules out. */
export function getEnv(): Env {
  const { env, problems } = inspectEnv();
  if (!isComplete(env, problems)) throw new Error(describeProblems(problems));
  return env;
}

function isComplete(env: Partial<Env>, problems: readonly EnvProblem[]): env is Env {
  return problems.length === 0;
}

/** Returns one problem per line: `WORKOS_CLIENT_ID is missing`. */
export function describeProblems(problems: readonly EnvProblem[]): string {
  return problems.map(({ name, message }) => `${name} ${message}`).join('\n');
}
