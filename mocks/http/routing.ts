import { handlers } from '../handlers';

/** MSW tries handlers in turn and compiles each path anew, so it gets only those that may match. */
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
