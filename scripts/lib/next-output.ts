import { stripVTControlCharacters } from 'node:util';

/** What `next dev` prints at each start and no one can act on, or what the banner says better. */
const notices = [
  /^- (Local|Network): /,
  /^✓ Running next\.config\.\w+ took /,
  /^- (Cache Components|Partial Prefetching) enabled$/,
  /^- Experiments \(use with caution\):$/,
  /^ {2}[✓⨯] \w+$/,
  // `middleware.ts` has to keep its name: see docs/recipes/rename-to-proxy.md.
  /^⚠ The "middleware" file convention is deprecated/,
  /^ {2}To migrate automatically, run:$/,
  /^ {2}npx @next\/codemod@canary middleware-to-proxy \.$/,
  /^ {2}Learn more: https:\/\/nextjs\.org\/docs\/messages\/middleware-to-proxy$/,
];

/** The request of `npm run dev` that waits for the first page. */
const probe = /^ GET \/ [23]\d\d in /;

/** Returns a function that says which lines of `next dev` to show. Everything but the known notices. */
export function withoutNotices() {
  let isHiding = false;
  let isProbed = false;
  return (line: string): boolean => {
    const text = stripVTControlCharacters(line);
    const isProbe = !isProbed && probe.test(text);
    isProbed ||= isProbe;
    // The empty lines of a notice go with it.
    isHiding = notices.some((notice) => notice.test(text)) || (isHiding && text.trim() === '');
    return !isHiding && !isProbe;
  };
}
