import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumArguments, ensureChromium } from '../scripts/chromium';
import { median } from './compare';

export function launch() {
  return chromium.launch({ ...ensureChromium(), args: chromiumArguments });
}

export type Load = {
  /** Kilobytes as they crossed the wire. */
  html: number;
  script: number;
  stylesheet: number;
  font: number;
  image: number;
  requests: number;
  /** Milliseconds until the largest content was painted. */
  largestPaint: number;
};

async function newPage(browser: Browser, url: string, cookie?: string): Promise<Page> {
  const context = await browser.newContext();
  const cookies = cookie?.split('; ').map((pair) => {
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    return { name, value, url: new URL(url).origin };
  });
  if (cookies) await context.addCookies(cookies);
  return context.newPage();
}

/** Returns what a first visit of the page costs, with an empty cache. */
export async function firstLoad(browser: Browser, url: string, cookie?: string): Promise<Load> {
  const page = await newPage(browser, url, cookie);
  const session = await page.context().newCDPSession(page);
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength / 1000;
  });
  await page.goto(url, { waitUntil: 'load' });
  const { requests, largestPaint } = await page.evaluate(
    () =>
      new Promise<{ requests: number; largestPaint: number }>((resolve) => {
        new PerformanceObserver((list) => {
          const requests = performance.getEntriesByType('resource').length + 1;
          resolve({ requests, largestPaint: list.getEntries().at(-1)?.startTime ?? 0 });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await page.context().close();
  const { Document = 0, Script = 0, Stylesheet = 0, Font = 0, Image = 0 } = bytes;
  return {
    html: Document,
    script: Script,
    stylesheet: Stylesheet,
    font: Font,
    image: Image,
    requests,
    largestPaint,
  };
}

/** Returns milliseconds from a click on each link to its heading, with 150 ms for a round trip. */
export async function clickToContent(browser: Browser, url: string, cookie: string) {
  const page = await newPage(browser, url, cookie);
  await page.goto(url, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  const times: number[] = [];
  for (const name of ['Features', 'Members', 'Account', 'Developer', 'Overview']) {
    times.push(await timeClick(page, name));
    await page.waitForLoadState('networkidle');
  }
  await page.context().close();
  return median(times);
}

function timeClick(page: Page, name: string) {
  return page.evaluate((label) => {
    const title = label === 'Overview' ? 'Dashboard' : label;
    const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a')];
    const start = performance.now();
    links.find((link) => link.textContent === label)?.click();
    return new Promise<number>((resolve) => {
      const timer = setInterval(() => {
        const headings = [...document.querySelectorAll<HTMLElement>('h1')];
        if (!headings.some((h1) => h1.textContent === title && h1.offsetParent)) return;
        clearInterval(timer);
        resolve(performance.now() - start);
      }, 1);
    });
  }, name);
}
