import { findRisks } from './production-guard';
import { type Env, type EnvProblem, schema, variableNames } from './schema';

export { type Env, type EnvProblem, schema, type VariableName, variableNames } from './schema';

/** Without these the app shows `/setup` instead of its pages. */
export const requiredNames = variableNames.filter((name) => !schema.shape[name].isOptional());

export function inspectEnv(source: Record<string, string | undefined> = process.env): {
  env: Partial<Env>;
  problems: EnvProblem[];
} {
  // An empty value in `.env` counts as unset.
  const set = Object.fromEntries(variableNames.map((name) => [name, source[name] || undefined]));
  const parsed = schema.safeParse(set);
  if (parsed.success) return { env: parsed.data, problems: findRisks(parsed.data) };

  const problems = parsed.error.issues.map(({ path: [key], message }): EnvProblem => {
    const name = schema.keyof().parse(key);
    return set[name]
      ? { name, state: 'malformed', message }
      : { name, state: 'missing', message: 'is missing' };
  });
  const faulty = Object.fromEntries(problems.map(({ name }) => [name, undefined]));
  const env = schema.partial().parse({ ...set, ...faulty });
  return { env, problems: [...problems, ...findRisks(env)] };
}

/** Throws if a variable is missing or invalid, which the middleware rules out. */
export function getEnv(): Env {
  const { env, problems } = inspectEnv();
  if (problems.length > 0) throw new Error(describeProblems(problems));
  return schema.parse(env);
}

/** Returns one problem per line: `WORKOS_CLIENT_ID is missing`. */
export function describeProblems(problems: EnvProblem[]): string {
  return problems.map(({ name, message }) => `${name} ${message}`).join('\n');
}
