import { readFileSync } from 'node:fs';
import { HttpResponse } from 'msw';
import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const styles = readFileSync(new URL('./styles.css', import.meta.url), 'utf8');

/** Renders a page of the mock to a response. */
export function page(content: ReactElement, status = 200) {
  return HttpResponse.html(`<!doctype html>${renderToStaticMarkup(content)}`, { status });
}

/** A centred card, as WorkOS's hosted pages have it. */
export function Document({ title, children }: { title: string; children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <title>{`${title} · Mock WorkOS`}</title>
        <link href="data:," rel="icon" />
        <style>{styles}</style>
      </head>
      <body>
        <main className="card">
          <p className="mark">Mock WorkOS</p>
          <h1>{title}</h1>
          {children}
        </main>
        <p className="foot">This is a mock of WorkOS AuthKit. Nothing leaves this machine.</p>
      </body>
    </html>
  );
}
