import { handlers } from '../handlers';

/** MSW tries every handler in turn and compiles its path each time, so it only gets likely matches. */
const byStart = new Map<string, typeof handlers>();
for (const handler of handlers) {
  const { method, path } = handler.info;
  const [first, second] = segmentsOf(new URL(String(path)));
  const start = `${method} ${first}/${second.startsWith(':') ? ':' : second}`;
  byStart.set(start, [...(byStart.get(start) ?? []), handler]);
}

/** Returns the handlers for a method and the first two segments of a path. */
export function handlersFor(method: string, url: URL) {
  const [first, second] = segmentsOf(url);
  return [second, ':'].flatMap((segment) => byStart.get(`${method} ${first}/${segment}`) ?? []);
}

function segmentsOf({ pathname }: URL) {
  const [, first = '', second = ''] = pathname.split('/');
  return [first, second] as const;
}
