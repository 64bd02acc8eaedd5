import { readFileSync } from 'node:fs';
import { HttpResponse, http } from 'msw';
import { at } from '../http/respond';

const font = readFileSync(new URL('../../app/_fonts/geist-latin.woff2', import.meta.url));

const refreshLog = readFileSync(
  new URL('../pages/console/refresh-log.js', import.meta.url),
  'utf8',
);

export const assets = [
  http.get(at('/assets/geist.woff2'), () =>
    HttpResponse.arrayBuffer(new Uint8Array(font).buffer, {
      headers: { 'content-type': 'font/woff2', 'cache-control': 'max-age=86400' },
    }),
  ),
  http.get(at('/assets/refresh-log.js'), () =>
    HttpResponse.text(refreshLog, { headers: { 'content-type': 'text/javascript' } }),
  ),
];
