import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumArguments, ensureChromium } from '../lib/browsers';
import { median } from './compare';

export function launch() {
  return chromium.launch({ ...ensureChromium(), args: chromiumArguments });
}

export type Load = {
  /** Kilobytes transferred. */
  html: number;
  script: number;
  stylesheet: number;
  font: number;
  image: number;
  requests: number;
  /** Largest Contentful Paint, in milliseconds. */
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

/** Measures a first visit with an empty cache, without prefetches. */
export async function firstLoad(browser: Browser, url: string, cookie?: string): Promise<Load> {
  const page = await newPage(browser, url, cookie);
  const session = await page.context().newCDPSession(page);
  const received = new Map<string, { type: string; url: string; kilobytes: number }>();
  const bodies = new Map<string, number>();
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type, response }) =>
    received.set(requestId, { type, url: response.url, kilobytes: 0 }),
  );
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) =>
    bodies.set(requestId, (bodies.get(requestId) ?? 0) + encodedDataLength),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const file = received.get(requestId);
    if (!file) return;
    // Files repeat the same headers, which HTTP/2 compresses. Only the document's count.
    const bytes = file.type === 'Document' ? encodedDataLength : bodies.get(requestId);
    file.kilobytes = (bytes ?? 0) / 1000;
  });
  const response = await page.goto(url, { waitUntil: 'load' });
  const document = (await response?.text()) ?? '';
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
  const total = (resourceType: string) =>
    [...received.values()]
      .filter(({ type }) => type === resourceType)
      // Excludes the scripts of linked pages, which the browser prefetches when it's idle.
      .filter(({ url }) => resourceType !== 'Script' || document.includes(new URL(url).pathname))
      .reduce((sum, { kilobytes }) => sum + kilobytes, 0);
  return {
    html: total('Document'),
    script: total('Script'),
    stylesheet: total('Stylesheet'),
    font: total('Font'),
    image: total('Image'),
    requests,
    largestPaint,
  };
}

/** Returns the median time from a click on a link to its heading, in ms, at a 150 ms round trip. */
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
  for (const name of ['Features', 'Members', 'Settings', 'API keys', 'Home']) {
    times.push(await timeClick(page, name));
    await page.waitForLoadState('networkidle');
  }
  await page.context().close();
  return median(times);
}

function timeClick(page: Page, name: string) {
  return page.evaluate((label) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a')];
    const start = performance.now();
    links.find((link) => link.textContent === label)?.click();
    return new Promise<number>((resolve) => {
      const timer = setInterval(() => {
        const headings = [...document.querySelectorAll<HTMLElement>('h1')];
        if (!headings.some((h1) => h1.textContent === label && h1.offsetParent)) return;
        clearInterval(timer);
        resolve(performance.now() - start);
      }, 1);
    });
  }, name);
}
