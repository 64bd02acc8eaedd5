import { readFileSync } from 'node:fs';
import { HttpResponse } from 'msw';
import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The mock shares its colors with the app. */
const styles = ['../../app/tokens.css', './styles.css', './portal/portal.css']
  .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
  .join('');

export function page(content: ReactElement, status = 200) {
  return HttpResponse.html(`<!doctype html>${renderToStaticMarkup(content)}`, { status });
}

export function Shell({ title, children }: { title: string; children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <title>{`${title} · Mock WorkOS`}</title>
        <link href="data:," rel="icon" />
        <style>{styles}</style>
      </head>
      <body>{children}</body>
    </html>
  );
}

/** A centered card, like WorkOS's hosted pages. */
export function Document({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Shell title={title}>
      <div className="hosted">
        <main className="card">
          <p className="mark">Mock WorkOS</p>
          <h1>{title}</h1>
          {children}
        </main>
        <footer className="foot">Mock WorkOS AuthKit. Nothing leaves your machine.</footer>
      </div>
    </Shell>
  );
}
