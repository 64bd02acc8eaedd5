import { stripVTControlCharacters } from 'node:util';

/** Startup lines of `next dev` that no one can act on, or that the banner already covers. */
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

/** The log line of the request with which `npm run dev` waits for the first page. */
const probe = /^ GET \/ [23]\d\d in /;

/** Returns a filter for lines of `next dev`, which keeps everything except the known notices. */
export function withoutNotices() {
  let isHiding = false;
  let isProbed = false;
  return (line: string): boolean => {
    const text = stripVTControlCharacters(line);
    const isProbe = !isProbed && probe.test(text);
    isProbed ||= isProbe;
    // The empty lines after a notice are hidden too.
    isHiding = notices.some((notice) => notice.test(text)) || (isHiding && text.trim() === '');
    return !isHiding && !isProbe;
  };
}
