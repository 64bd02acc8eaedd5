import { title } from '@/lib/site';
import { testAccessibility } from '../support/accessible-states';
import { expect, test } from '../support/fixtures';

test('the landing and about pages open signed out', async ({ page, request }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Start with sign-in solved.' })).toBeVisible();
  await page.getByRole('link', { name: 'About' }).click();
  await expect(page.getByRole('heading', { name: 'How it works' })).toBeVisible();
  await expect(page).toHaveTitle(`About · ${title}`);
  expect(await (await request.get('/sitemap.xml')).text()).toContain('/about</loc>');
});

test('its images load signed out', async ({ request }) => {
  const response = await request.get('/screenshots/dashboard-dark-720.webp');
  expect(response.headers()['content-type']).toBe('image/webp');
});

testAccessibility({ 'the page about it': (page) => page.goto('/about') });
