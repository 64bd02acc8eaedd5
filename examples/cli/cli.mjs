/**
 * A command-line tool that calls the app as its user, who signs in in a browser: `node examples/cli/cli.mjs login`,
 * then `whoami`, `members`, and `logout`. Without variables, it’s for `npm run dev` with the mock WorkOS.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const { WORKOS_CLIENT_ID = 'client_mock', WORKOS_API_URL = 'http://localhost:4100' } = process.env;
const { APP_URL = 'http://localhost:3000', XDG_CONFIG_HOME } = process.env;
const file = join(XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'starter-cli', 'tokens.json');

/** Errors that mean “ask again”, and how many seconds longer to wait from then on. */
const waits = { authorization_pending: 0, slow_down: 5 };
const reasons = {
  access_denied: 'You denied the sign-in.',
  expired_token: 'The code has expired. Log in again.',
  invalid_grant: 'Your sign-in has ended. Log in again.',
  invalid_client: 'WorkOS doesn’t know this WORKOS_CLIENT_ID.',
};

const commands = {
  async login() {
    const { device_code, ...device } = await askWorkOS('authorize/device', {});
    console.log(`Open ${device.verification_uri_complete} if it shows ${device.user_code}.`);
    const grant = { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code };
    for (let seconds = device.interval; ; ) {
      await sleep(seconds * 1000);
      const answer = await askWorkOS('authenticate', grant);
      if (answer.access_token) return `You’re signed in as ${save(answer).user.email}.`;
      seconds += waits[answer.error];
    }
  },
  whoami: async () => JSON.stringify(await askApp('/api/v1/whoami'), null, 2),
  async members(after = '') {
    const { members, next } = await askApp(`/api/v1/members?after=${after}`);
    const lines = members.map(({ email, role, status }) => `${email}  ${role}  ${status}`);
    return [...lines, ...(next ? [await commands.members(next)] : [])].join('\n');
  },
  async logout() {
    const [, claims] = load().access_token.split('.');
    const { sid } = JSON.parse(Buffer.from(claims, 'base64url').toString());
    await send(`${WORKOS_API_URL}/user_management/sessions/logout?session_id=${sid}`);
    rmSync(file);
    return 'You’re signed out.';
  },
};

/** Sends the access token, which is refreshed once if it has expired. */
async function askApp(path, { access_token, refresh_token } = load(), isRetry = false) {
  const headers = { authorization: `Bearer ${access_token}` };
  const { ok, status, body } = await send(`${APP_URL}${path}`, { headers });
  if (ok) return body;
  if (status !== 401 || isRetry) throw new Error(body.detail ?? `The app returned ${status}.`);
  const tokens = await askWorkOS('authenticate', { grant_type: 'refresh_token', refresh_token });
  return askApp(path, save(tokens), true);
}

async function askWorkOS(path, fields) {
  const form = new URLSearchParams({ client_id: WORKOS_CLIENT_ID, ...fields });
  const url = `${WORKOS_API_URL}/user_management/${path}`;
  const { ok, body } = await send(url, { method: 'POST', body: form });
  if (ok || body.error in waits) return body;
  throw new Error(reasons[body.error] ?? 'WorkOS isn’t responding. Try again.');
}

async function send(url, options) {
  const response = await fetch(url, { redirect: 'manual', ...options }).catch(() => {
    throw new Error(`${new URL(url).origin} can’t be reached.`);
  });
  const body = await response.json().catch(() => ({}));
  return { ok: response.ok, status: response.status, body };
}

function load() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error('Log in first.');
  }
}

/** Replaces the file in one step. Only the user can read it. */
function save(tokens) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(tokens), { mode: 0o600 });
  renameSync(`${file}.${process.pid}`, file);
  return tokens;
}

const name = process.argv[2] ?? '';
const help = async () => `Commands: ${Object.keys(commands).join(', ')}`;
const run = Object.hasOwn(commands, name) ? commands[name] : help;
run().then(console.log, ({ message }) => {
  console.error(message);
  process.exitCode = 1;
});
