import { readFileSync } from 'node:fs';
import { HttpResponse } from 'msw';
import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { isDemo } from '../env';

/** Each kind of page only gets its own styles. The mock shares its colors with the app. */
const styles = {
  hosted: readStyles(),
  console: readStyles(
    './panels.css',
    './console/console.css',
    './console/header.css',
    './console/log.css',
  ),
  portal: readStyles('./panels.css', './portal/portal.css'),
};

function readStyles(...paths: string[]) {
  return ['../../app/tokens.css', './styles.css', ...paths]
    .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
    .join('');
}

export function page(content: ReactElement, status = 200) {
  return HttpResponse.html(`<!doctype html>${renderToStaticMarkup(content)}`, { status });
}

export function Shell({
  kind,
  title,
  children,
}: {
  kind: keyof typeof styles;
  title: string;
  children: ReactNode;
}) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <title>{`${title} · Mock WorkOS`}</title>
        <link href="data:," rel="icon" />
        <style>{styles[kind]}</style>
      </head>
      <body>{children}</body>
    </html>
  );
}

/** A centered card, like WorkOS's hosted pages. */
export function Document({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Shell kind="hosted" title={title}>
      <div className="hosted">
        <main className="card">
          <Mark />
          <h1>{title}</h1>
          {children}
        </main>
        <footer className="foot">
          Mock WorkOS AuthKit. {isDemo ? 'Don’t enter real data.' : 'Nothing leaves your machine.'}
        </footer>
      </div>
    </Shell>
  );
}

export function Mark() {
  return (
    <svg aria-hidden className="mark" height="24" viewBox="0 0 32 32" width="24">
      <rect height="32" rx="8" width="32" />
      <path d="M15.4 16.6 23.6 8.4M20 12l3.4 3.4M7.4 20a4.6 4.6 0 1 0 9.2 0 4.6 4.6 0 1 0-9.2 0" />
    </svg>
  );
}
