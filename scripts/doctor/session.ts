import { unsealData } from 'iron-session';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { z } from 'zod';
import { cookieWarning } from '../../lib/auth/cookie-size';
import { cookieLimit } from '../../lib/auth/session-cookie';
import { permissions, roles } from '../../lib/authz';
import type { Env } from '../../lib/env';
import { getJwksUrl } from './api';
import { type Finding, failure, ok, warning } from './finding';

const sessionSchema = z.object({ accessToken: z.string() });

type Claims = { org_id?: string; role?: string; permissions?: string[]; feature_flags?: string[] };

/** The session of somebody who signed in: what is in its token, and how large its cookie is. */
export async function checkSession(env: Env, sealed: string | undefined): Promise<Finding[]> {
  const name = env.WORKOS_COOKIE_NAME ?? 'wos-session';
  if (!sealed) {
    return [
      warning(
        'The claims of a token and the size of the cookie are not checked',
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
        'The session cannot be opened with WORKOS_COOKIE_PASSWORD',
        `Copy the whole value of ${name}, of an app that has this password`,
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
    : warning(text, 'Browsers drop it above that: put fewer permissions and flags into the token');
}

async function checkToken(token: string, env: Env): Promise<Finding[]> {
  try {
    const keys = createRemoteJWKSet(getJwksUrl(env));
    // It lives for five minutes and is looked at afterwards: not its age counts here but its signature.
    const { payload } = await jwtVerify<Claims>(token, keys, { currentDate: new Date(0) });
    return [ok('WorkOS signed the access token'), checkClaims(payload)];
  } catch {
    return [
      failure(
        'The access token was not signed by this WorkOS',
        'Sign out and in, and copy it again',
      ),
    ];
  }
}

function checkClaims({ org_id, role, permissions: granted, feature_flags }: Claims) {
  if (!org_id) {
    return warning(
      'The token is of no organization, so it has no role and no permissions',
      'Sign in as somebody who is a member of one',
    );
  }
  const unknown = [role ?? '', ...(granted ?? [])].filter(
    (slug) => !(slug in roles) && !(slug in permissions),
  );
  if (unknown.length > 0) {
    return warning(
      `The token has ${unknown.map((slug) => slug || 'no role').join(', ')}, which lib/authz.ts does not know`,
      'Name them there, or create what it names: npx workos seed --file workos-seed.yml',
    );
  }
  return granted?.length
    ? ok(
        `The token has the role ${role}, ${granted.length} permissions and ${feature_flags?.length ?? 0} flags`,
      )
    : warning(
        `The role ${role} has no permissions`,
        'WorkOS dashboard → Roles & Permissions, or: npx workos seed --file workos-seed.yml',
      );
}
