import type { Env } from '../../lib/env';
import { compareVocabulary, type Difference } from '../lib/vocabulary';
import { connect } from './api';
import { type Finding, listSome, ok, warning } from './finding';

const rolesPage = 'WorkOS dashboard → Roles & Permissions';

/** Compares the environment’s permissions and roles with `lib/authz.ts`, in both directions. */
export async function checkVocabulary(env: Env): Promise<Finding[]> {
  try {
    const { permissions, roles, granted } = await compareVocabulary(connect(env));
    const findings = [
      ...explain('permissions', permissions),
      ...explain('roles', roles),
      ...granted.flatMap(({ role, missing, extra }) => [
        ...whenAny(missing, (slugs) =>
          warning(`In WorkOS, the role ${role} lacks ${slugs}`, 'Add them with: npm run setup'),
        ),
        ...whenAny(extra, (slugs) =>
          warning(
            `In WorkOS, the role ${role} also has ${slugs}, which lib/authz.ts doesn’t give it`,
            `Take them away: ${rolesPage}. Or add them to lib/authz.ts`,
          ),
        ),
      ]),
    ];
    return findings.length > 0
      ? findings
      : [ok('WorkOS has the roles and permissions in lib/authz.ts, and no others')];
  } catch {
    return [warning('WorkOS didn’t return its roles and permissions', 'Check again later')];
  }
}

function explain(kind: string, { missing, extra }: Difference): Finding[] {
  return [
    ...whenAny(missing, (slugs) =>
      warning(`WorkOS doesn’t have these ${kind}: ${slugs}`, 'Create them with: npm run setup'),
    ),
    ...whenAny(extra, (slugs) =>
      warning(
        `lib/authz.ts doesn’t have these ${kind} of WorkOS, which grant nothing here: ${slugs}`,
        `Add them there, or delete them: ${rolesPage}`,
      ),
    ),
  ];
}

function whenAny(slugs: string[], toFinding: (slugs: string) => Finding): Finding[] {
  return slugs.length > 0 ? [toFinding(listSome(slugs))] : [];
}
