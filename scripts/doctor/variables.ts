import { type Env, type EnvProblem, schema } from '../../lib/env';
import { isMock } from '../../lib/workos/api-origin';
import { type Finding, failure, ok, warning } from './finding';

export function checkVariables(env: Partial<Env>, problems: readonly EnvProblem[]): Finding[] {
  const findings = problems.map(({ name, message }) =>
    failure(
      `${name} ${message}`,
      schema.shape[name].meta()?.description ?? 'See lib/env/schema.ts',
    ),
  );
  const password = env.WORKOS_COOKIE_PASSWORD;
  if (password && !isMock(env) && isWeak(password)) {
    findings.push(
      warning(
        'WORKOS_COOKIE_PASSWORD is long enough but easy to guess',
        'Generate one with: openssl rand -base64 32. Everyone will have to sign in again',
      ),
    );
  }
  return findings.length > 0 ? findings : [ok('Every variable is set and valid')];
}

/** 32 random characters include about 20 distinct ones. Words and repetitions include fewer. */
function isWeak(password: string) {
  return new Set(password).size < 16 || /password|secret|changeme|workos|example/i.test(password);
}
