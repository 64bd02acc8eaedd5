import type { Page } from '@playwright/test';

/** Records the layout shifts of every page that's opened from here on. Returns those of the current page. */
export async function recordShifts(page: Page) {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources = [] } = entry as PerformanceEntry & {
          value: number;
          sources?: { node?: Node }[];
        };
        const nodes = sources.map(({ node }) => node instanceof Element && node.outerHTML);
        shifts.push(`${value} ${nodes.join(' ').slice(0, 300)}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => Reflect.get(window, 'shifts'));
}
