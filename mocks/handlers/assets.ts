import { readFileSync } from 'node:fs';
import { HttpResponse, http } from 'msw';
import { at } from '../http/respond';

const read = (path: string) => readFileSync(new URL(path, import.meta.url));

const fonts = {
  'geist.woff2': read('../../app/_fonts/geist-latin.woff2'),
  'geist-mono.woff2': read('../../app/_fonts/geist-mono-latin.woff2'),
};

const scripts = {
  'restore-position.js': read('../pages/console/restore-position.js'),
  'refresh-log.js': read('../pages/console/refresh-log.js'),
};

export const assets = [
  ...serve(fonts, { 'content-type': 'font/woff2', 'cache-control': 'max-age=86400' }),
  ...serve(scripts, { 'content-type': 'text/javascript' }),
];

function serve(files: Record<string, Buffer>, headers: Record<string, string>) {
  return Object.entries(files).map(([name, file]) =>
    http.get(at(`/assets/${name}`), () =>
      HttpResponse.arrayBuffer(new Uint8Array(file).buffer, { headers }),
    ),
  );
}
