import { expect, test } from '@playwright/test';
import { newProject } from './support';

const claim = { args: ['--claim'] };

test('claiming prints the page, waits for it, and forgets the claim token', async () => {
  const { start, run, read, variables, post, stop } = await newProject('# Mine\n');
  await run({ args: ['--temporary'] });
  const { WORKOS_CLAIM_TOKEN, ...others } = variables();

  const claiming = start(claim);
  const page = /https:\/\/dashboard\.workos\.com\/claim\?nonce=(\w+)/;
  await expect.poll(() => claiming.output.text, { timeout: 15_000 }).toMatch(page);
  const [, nonce] = page.exec(claiming.output.text) ?? [];
  expect(variables()).toEqual({ WORKOS_CLAIM_TOKEN, ...others });
  await post('/_mock/claims', { nonce });
  expect((await claiming.ended)[0]).toBe(0);
  expect(claiming.output.text).toContain('The environment is yours');
  expect(claiming.output.text).toContain('https://dashboard.workos.com/redirects');
  expect(claiming.output.text).not.toContain(WORKOS_CLAIM_TOKEN);
  expect(variables()).toEqual(others);
  expect(read()).toMatch(/^# Mine\n/);

  const again = await run(claim);
  expect(again.output).toContain('Nothing to claim');
  expect(again.code).toBe(0);
  await stop();
});

test('an environment that was claimed elsewhere needs no page', async () => {
  const { run, variables, post, stop } = await newProject();
  await run({ args: ['--temporary'] });
  const { WORKOS_CLIENT_ID: client_id, WORKOS_CLAIM_TOKEN: claim_token } = variables();
  const { nonce } = await post('/x/one-shot-environments/claim-nonces', { client_id, claim_token });
  await post('/_mock/claims', { nonce });
  const { code, output } = await run(claim);
  expect(output).not.toContain('Open this page');
  expect(output).toContain('The environment is yours');
  expect(code).toBe(0);
  expect(variables().WORKOS_CLAIM_TOKEN).toBeUndefined();
  await stop();
});

test('a claim token that WorkOS doesn’t accept stays, with what to do about it', async () => {
  const before = 'WORKOS_CLIENT_ID=client_none\nWORKOS_API_KEY=sk_none\nWORKOS_CLAIM_TOKEN=clm_1\n';
  const { run, read, fail, stop } = await newProject(before);
  for (const prepare of [
    () => undefined,
    () => fail({ path: '/x/one-shot-environments/claim-nonces', status: 401 }),
  ]) {
    await prepare();
    const { code, output } = await run(claim);
    expect(output).toContain('WorkOS no longer accepts the temporary environment’s variables');
    expect(code).toBe(1);
    expect(read()).toBe(before);
  }
  const offline = await run({ ...claim, env: { WORKOS_API_PORT: '9' } });
  expect(offline.output).toContain('isn’t responding. Check the network');
  expect(offline.code).toBe(1);
  await stop();
});
