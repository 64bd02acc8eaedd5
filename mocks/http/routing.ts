import { handlers } from '../handlers';

/** MSW tries every handler in turn and compiles its path each time, so it only gets likely matches. */
const byStart = new Map<string, typeof handlers>();
for (const handler of handlers) {
  const { method, path } = handler.info;
  const start = startOf(String(method), String(path));
  byStart.set(start, [...(byStart.get(start) ?? []), handler]);
}

/** Returns the handlers for a method and the first segment of a path. */
export function handlersFor(method: string, url: URL) {
  return byStart.get(startOf(method, url.href)) ?? [];
}

function startOf(method: string, url: string) {
  return `${method} ${new URL(url).pathname.split('/')[1]}`;
}
