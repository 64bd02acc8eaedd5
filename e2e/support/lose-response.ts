import type { Page } from '@playwright/test';
import { submissionFields } from '@/lib/auth/identity';

/** The console’s message about it, in Chromium and WebKit. */
export const lostResponse = /ERR_CONNECTION_RESET|Blocked by Web Inspector/;

/**
 * Lets the first submission reach the server but drops its response: entirely, or after its headers,
 * including cookies.
 */
export async function loseFirstResponse(page: Page, lost: 'all' | 'body' = 'all') {
  const context = page.context();
  let isLost = false;
  await page.route('**/*', async (route) => {
    // The library's hooks call actions too, but only forms send a submission key.
    const isForm = route.request().postData()?.includes(submissionFields.key);
    if (isLost || !isForm) return route.fallback();
    isLost = true;
    const cookies = await context.cookies();
    await route.fetch();
    if (lost === 'all') await context.addCookies(cookies);
    return route.abort('connectionreset');
  });
}
