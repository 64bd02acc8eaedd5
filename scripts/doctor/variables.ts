import { type Env, type EnvProblem, schema } from '../../lib/env';
import { isMock } from '../../lib/workos/api-origin';
import { type Finding, failure, ok, warning } from './finding';

/** The variables, by the rules of `lib/env/index.ts`, and what a password can be guessed from. */
export function checkVariables(env: Partial<Env>, problems: EnvProblem[]): Finding[] {
  const findings = problems.map(({ name, message }) =>
    failure(`${name} ${message}`, schema.shape[name].meta()?.description ?? 'See lib/env/index.ts'),
  );
  const password = env.WORKOS_COOKIE_PASSWORD;
  if (password && !isMock(env) && isWeak(password)) {
    findings.push(
      warning(
        'WORKOS_COOKIE_PASSWORD is long enough but easy to guess',
        'Make one with: openssl rand -base64 32. Everybody signs in again afterwards',
      ),
    );
  }
  return findings.length > 0 ? findings : [ok('Every variable is in place and well formed')];
}

/** 32 random characters hold about 20 different ones; words and repetitions hold fewer. */
function isWeak(password: string) {
  return new Set(password).size < 16 || /password|secret|changeme|workos|example/i.test(password);
}
