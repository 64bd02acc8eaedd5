import type { Page } from '@playwright/test';
import { submissionFields } from '@/lib/auth/identity';

/**
 * Lets the first submission reach the server, and loses its response on the way back: as a whole, or
 * after its headers, cookies included.
 */
export async function loseFirstResponse(page: Page, lost: 'all' | 'body' = 'all') {
  const context = page.context();
  let isLost = false;
  await page.route('**/*', async (route) => {
    // The hooks of the library call actions too: only a form carries the key of its submission.
    const isForm = route.request().postData()?.includes(submissionFields.key);
    if (isLost || !isForm) return route.fallback();
    isLost = true;
    const cookies = await context.cookies();
    await route.fetch();
    if (lost === 'all') await context.addCookies(cookies);
    return route.abort('connectionreset');
  });
}
