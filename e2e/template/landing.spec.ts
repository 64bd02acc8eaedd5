import { existsSync, readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { hasRepository } from '@/lib/repository';
import { title } from '@/lib/site';
import { persona, personas } from '@/mocks/personas';
import { startOwnApp } from '@/scripts/lib/own-process';
import { testAccessibility } from '../support/accessible-states';
import { expect, test } from '../support/fixtures';

test('the landing and about pages open signed out', async ({ page, request }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Start with sign-in solved.' })).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'How it works' }).click();
  await expect(page.getByRole('heading', { name: 'How it works' })).toBeVisible();
  await expect(page).toHaveTitle(`How it works · ${title}`);
  expect(await (await request.get('/sitemap.xml')).text()).toContain('/about</loc>');
});

test('one click signs in as a persona, and another click as someone else', async ({ page }) => {
  await page.goto('/');
  const people = page.getByRole('region', { name: 'Test users' }).getByRole('link');
  await expect(people).toHaveText(
    personas.map(
      ({ firstName, lastName, note }) => new RegExp(`${firstName} ${lastName} ${note}$`),
    ),
  );
  for (const name of ['grace', 'ada'] as const) {
    const { firstName, lastName } = persona(name);
    await page.goto('/');
    await people.filter({ hasText: firstName }).click();
    await expect(page).toHaveURL('/dashboard');
    const menu = page.getByRole('button', { name: `Account menu for ${firstName} ${lastName}` });
    await expect(menu).toBeVisible();
  }
  await page.goto('/');
  await people.filter({ hasText: persona('alan').firstName }).click();
  await expect(page.getByRole('heading', { name: 'Choose an organization' })).toBeVisible();
});

test('with WorkOS connected, the landing page offers no personas', async ({ page }) => {
  const app = await startOwnApp({
    WORKOS_API_HOSTNAME: 'api.workos.com',
    WORKOS_API_PORT: '443',
    WORKOS_API_HTTPS: 'true',
  });
  await page.goto(app.url);
  await expect(page.getByRole('link', { name: 'Open the demo' })).toBeVisible();
  await expect(page.getByText(personas[0]?.email ?? '')).toBeHidden();
  await expect(page.getByRole('region', { name: 'Test users' })).toBeHidden();
  await page.close();
  await app.stop();
});

/** Without a repository to copy, the command runs the copy at hand. */
const commands = hasRepository
  ? {
      npm: /^npx create-next-app@latest my-app -e https:\/\/\S+ && cd my-app && npm run dev$/,
      pnpm: /^pnpm create next-app my-app -e https:\/\/\S+ && cd my-app && pnpm dev$/,
      yarn: /^yarn create next-app my-app -e https:\/\/\S+ && cd my-app && yarn dev$/,
      bun: /^bun create next-app my-app -e https:\/\/\S+ && cd my-app && bun run dev$/,
    }
  : {
      npm: /^npm install && npm run dev$/,
      pnpm: /^pnpm install && pnpm dev$/,
      yarn: /^yarn && yarn dev$/,
      bun: /^bun install && bun run dev$/,
    };

const choose = (managers: Locator, name: string) =>
  managers
    .locator('label')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .click();

test('the first command is for the chosen package manager', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  const managers = page.getByRole('group', { name: 'Package manager' });
  for (const [name, command] of Object.entries(commands)) {
    await choose(managers, name);
    await managers.getByRole('button', { name: 'Copy the command' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(command);
  }
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(managers.getByRole('radio', { name: 'npm', exact: true })).toBeChecked();
});

test('without JavaScript, the package manager can be chosen too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('/');
  const managers = page.getByRole('group', { name: 'Package manager' });
  for (const [name, command] of Object.entries(commands)) {
    await choose(managers, name);
    await expect(managers.getByRole('code')).toHaveText(command, { useInnerText: true });
  }
  await context.close();
});

test('all pictures load signed out, in both themes and on phones', async ({ page, request }) => {
  await page.goto('/');
  const files = await page
    .locator('picture > *')
    .evaluateAll((all) => all.map((one) => one.getAttribute('src') ?? one.getAttribute('srcset')));
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const response = await request.get(file ?? '');
    expect(response.headers()['content-type'], file ?? '').toBe('image/webp');
  }
});

test('every file that the public pages name exists, and links lead to a known repository', async ({
  page,
}) => {
  for (const path of ['/', '/about']) {
    await page.goto(path);
    const names = await page.locator('main :is(a, code)').allTextContents();
    const files = names.filter((name) => /^[\w./-]+\.\w+$/.test(name));
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    const links = page.getByRole('link').filter({ hasText: new RegExp(`^${files[0]}$`) });
    await expect(links.first()).toBeVisible({ visible: hasRepository });
    expect(await page.content()).not.toContain('your-account');
  }
});

test('the code on the landing page is that of the app', async ({ page }) => {
  await page.goto('/');
  const sample = page.getByRole('figure');
  const file = (await sample.locator('figcaption').textContent()) ?? '';
  const code = (await sample.getByRole('code').textContent()) ?? '';
  expect(code).toMatch(/^export const \w+ = action\(\n[\s\S]*needs: [\s\S]*\);\n$/);
  expect(readFileSync(file, 'utf8')).toContain(code);
  const block = sample.locator('pre');
  expect(await block.evaluate((pre) => pre.scrollWidth - pre.clientWidth)).toBe(0);
});

testAccessibility({ 'the page about it': (page) => page.goto('/about') });
