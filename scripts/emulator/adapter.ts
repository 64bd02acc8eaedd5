import { Hono } from 'hono';
import { personas } from '../../mocks/personas';
import { signInForm } from './pages';

type NewUser = {
  email: string;
  firstName?: string;
  lastName?: string;
  memberships?: { organization: string; role?: string }[];
};

type Memberships = { data: { organization_id: string }[] };

/**
 * Adds what the tests need and WorkOS's emulator lacks: a page to choose who signs in, an organization in the first
 * token, the JWKS URL, and the mock's endpoint for new users. Everything else is forwarded to the emulator.
 */
export function createAdapter(emulator: string, apiKey: string) {
  const app = new Hono();
  /** IDs of the personas’ organizations. */
  const named = new Map<string, string>();
  /** The organization of a sign-in, by authorization code. */
  const organizations = new Map<string, string>();

  async function call(method: string, path: string, body?: object) {
    const response = await fetch(`${emulator}${path}`, {
      method,
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const data = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(data)}`);
    return data;
  }

  async function organizationsOf(userId: string) {
    const path = '/user_management/organization_memberships';
    const { data }: Memberships = await call('GET', `${path}?user_id=${userId}&limit=100`);
    const found = data.map(({ organization_id: id }) => call('GET', `/organizations/${id}`));
    return (await Promise.all(found)) as { id: string; name: string }[];
  }

  async function createUser({ email, firstName, lastName, memberships = [] }: NewUser) {
    const user = await call('POST', '/user_management/users', {
      ...{ email, email_verified: true },
      ...{ first_name: firstName, last_name: lastName },
    });
    const ids: string[] = [];
    for (const { organization, role: role_slug = 'member' } of memberships) {
      const existing = named.get(organization) ?? organization;
      const { id: organization_id } = existing.startsWith('org_')
        ? { id: existing }
        : await call('POST', '/organizations', { name: organization });
      const membership = { user_id: user.id, organization_id, role_slug };
      await call('POST', '/user_management/organization_memberships', membership);
      ids.push(organization_id);
    }
    return { user, organizations: ids };
  }

  /** Creates the mock’s personas, as far as the emulator supports them. */
  async function createPersonas() {
    for (const { firstName, lastName, email, memberships } of personas) {
      for (const { organization } of memberships.filter((m) => !named.has(m.organization))) {
        const name = organization.replace(/^./, (first) => first.toUpperCase());
        named.set(organization, (await call('POST', '/organizations', { name })).id);
      }
      const plain = memberships.map(({ organization, role }) => ({ organization, role }));
      await createUser({ firstName, lastName, email, memberships: plain });
    }
  }

  app.get('/health', (context) => context.json({ status: 'ok' }));

  app.get('/sso/jwks/:client', (context) =>
    fetch(`${emulator}/sso/jwks?client_id=${context.req.param('client')}`),
  );

  app.get('/user_management/authorize', (context) =>
    context.html(signInForm({ request: new URL(context.req.url).searchParams.toString() })),
  );

  app.post('/hosted/sign-in', async (context) => {
    const form = new URLSearchParams(await context.req.text());
    const request = new URLSearchParams(form.get('request') ?? '');
    const email = form.get('email') ?? '';
    const { data: users } = await call(
      'GET',
      `/user_management/users?email=${encodeURIComponent(email)}`,
    );
    if (users.length === 0) {
      const problem = 'No account found for this email. Check the spelling or sign up.';
      return context.html(signInForm({ request: request.toString(), email, problem }));
    }
    const choices = await organizationsOf(users[0].id);
    const chosen = form.get('organization') ?? request.get('organization_id');
    const organization = chosen ?? (choices.length === 1 ? choices[0]?.id : undefined);
    if (choices.length > 1 && !organization) {
      return context.html(
        signInForm({ request: request.toString(), email, organizations: choices }),
      );
    }
    request.set('login_hint', email);
    const response = await fetch(`${emulator}/user_management/authorize?${request}`, {
      redirect: 'manual',
    });
    const location = response.headers.get('location') ?? '';
    const code = new URL(location, emulator).searchParams.get('code');
    if (code && organization) organizations.set(code, organization);
    return context.redirect(location);
  });

  /** The emulator omits the user, whom WorkOS includes, and the name, which tests use the switcher by. */
  app.get('/user_management/organization_memberships', async (context) => {
    const { pathname, search } = new URL(context.req.url);
    const list = await call('GET', `${pathname}${search}`);
    const data = await Promise.all(
      list.data.map(async (membership: { organization_id: string; user_id: string }) => ({
        ...membership,
        user: await call('GET', `/user_management/users/${membership.user_id}`),
        organization_name: (await call('GET', `/organizations/${membership.organization_id}`)).name,
      })),
    );
    return context.json({ ...list, data });
  });

  app.post('/user_management/authenticate', async (context) => {
    const body = await context.req.json();
    const authenticate = (values: object) =>
      fetch(`${emulator}/user_management/authenticate`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(values),
      });
    const organization_id = organizations.get(body.code);
    const first = await authenticate(body);
    if (!organization_id || !first.ok) return first;
    const { refresh_token } = await first.json();
    const { client_id, client_secret } = body;
    const grant_type = 'refresh_token';
    return authenticate({ client_id, client_secret, grant_type, refresh_token, organization_id });
  });

  app.post('/_mock/users', async (context) => {
    const { email, firstName, lastName, memberships = [], ...rest } = await context.req.json();
    const known = ['organization', 'role'];
    const more = memberships.flatMap((membership: object) => Object.keys(membership));
    const missing = [...Object.keys(rest), ...more.filter((key: string) => !known.includes(key))];
    if (missing.length > 0) {
      return context.json({ message: `The emulator has no ${missing.join(', ')}.` }, 501);
    }
    return context.json(await createUser({ email, firstName, lastName, memberships }), 201);
  });

  app.all('/_mock/*', (context) =>
    context.json({ message: `The emulator has no ${context.req.path}.` }, 501),
  );

  app.all('*', async (context) => {
    const { pathname, search } = new URL(context.req.url);
    const { method, headers } = context.req.raw;
    const hasBody = !['GET', 'HEAD'].includes(method);
    const {
      body,
      status,
      headers: sent,
    } = await fetch(`${emulator}${pathname}${search}`, {
      method,
      headers: { ...Object.fromEntries(headers), 'accept-encoding': 'identity' },
      body: hasBody ? await context.req.text() : undefined,
      redirect: 'manual',
    });
    return new Response(body, { status, headers: sent });
  });

  return { app, createPersonas };
}
