import { unsealData } from 'iron-session';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { z } from 'zod';
import { cookieLimit, cookieWarning } from '../../lib/auth/session-cookie';
import { permissions, roles } from '../../lib/authz';
import type { Env } from '../../lib/env';
import { getJwksUrl } from './api';
import { type Finding, failure, ok, warning } from './finding';

const sessionSchema = z.object({ accessToken: z.string() });

type Claims = { org_id?: string; role?: string; permissions?: string[]; feature_flags?: string[] };

/** Checks a session's token and cookie size. */
export async function checkSession(env: Env, sealed: string | undefined): Promise<Finding[]> {
  const name = env.WORKOS_COOKIE_NAME ?? 'wos-session';
  if (!sealed) {
    return [
      warning(
        'The token’s claims and the cookie size weren’t checked',
        `Sign in, copy the value of the cookie ${name} from the browser, and run: npm run doctor -- --session <value>`,
      ),
    ];
  }
  const password = env.WORKOS_COOKIE_PASSWORD;
  // iron-session throws for some malformed values, and returns whatever else was sealed.
  const content = await unsealData<unknown>(sealed, { password }).catch(() => undefined);
  const session = sessionSchema.safeParse(content);
  if (!session.success) {
    return [
      failure(
        'The session can’t be opened with WORKOS_COOKIE_PASSWORD',
        `Copy the whole value of ${name} from an app that uses this password`,
      ),
    ];
  }
  return [checkSize(name, sealed), ...(await checkToken(session.data.accessToken, env))];
}

function checkSize(name: string, sealed: string) {
  const size = name.length + sealed.length;
  const text = `The session cookie has ${size} of ${cookieLimit} bytes`;
  return size < cookieWarning
    ? ok(text)
    : warning(
        text,
        'Browsers drop larger cookies, so put fewer permissions and flags in the token',
      );
}

async function checkToken(token: string, env: Env): Promise<Finding[]> {
  try {
    const keys = createRemoteJWKSet(getJwksUrl(env));
    // Tokens expire after five minutes, so this only checks the signature.
    const { payload } = await jwtVerify<Claims>(token, keys, { currentDate: new Date(0) });
    return [ok('WorkOS signed the access token'), checkClaims(payload)];
  } catch {
    return [
      failure(
        'The access token wasn’t signed by this WorkOS environment',
        'Sign out and back in, and copy it again',
      ),
    ];
  }
}

function checkClaims({ org_id, role, permissions: granted, feature_flags }: Claims) {
  if (!org_id) {
    return warning(
      'The token has no organization, so it carries no role or permissions',
      'Sign in as a user who is a member of one',
    );
  }
  const unknown = [role ?? '', ...(granted ?? [])].filter(
    (slug) => !(slug in roles) && !(slug in permissions),
  );
  if (unknown.length > 0) {
    return warning(
      `The token has ${unknown.map((slug) => slug || 'no role').join(', ')}, which lib/authz.ts doesn’t define`,
      'Add them there, or create the ones it defines: npx workos seed --file workos-seed.yml',
    );
  }
  return granted?.length
    ? ok(
        `The token has the role ${role} (permissions: ${granted.length}, flags: ${feature_flags?.length ?? 0})`,
      )
    : warning(
        `The role ${role} has no permissions`,
        'WorkOS dashboard → Roles & Permissions, or: npx workos seed --file workos-seed.yml',
      );
}
