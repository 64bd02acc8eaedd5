/** Copied from the mock, which the app can't import. A test compares the two. */
export const personas = [
  { name: 'Ada Lovelace', email: 'ada@example.com', note: 'Admin of Acme with full access' },
  { name: 'Grace Hopper', email: 'grace@example.com', note: 'Member of Acme, few permissions' },
  { name: 'Alan Turing', email: 'alan@example.com', note: 'Member of Acme, admin of Globex' },
  {
    name: 'Katherine Johnson',
    email: 'katherine@example.com',
    note: 'Admin of Initech, large cookie',
  },
  { name: 'Edsger Dijkstra', email: 'edsger@example.com', note: 'Not in an organization' },
];

/** `shown` hides a command unless its package manager's radio button is checked. */
export const packageManagers = [
  {
    name: 'npm',
    install: 'npm install',
    create: 'npx create-next-app@latest',
    run: 'npm run',
    shown: 'not-group-has-[[value=npm]:checked]:hidden',
  },
  {
    name: 'pnpm',
    install: 'pnpm install',
    create: 'pnpm create next-app',
    run: 'pnpm',
    shown: 'not-group-has-[[value=pnpm]:checked]:hidden',
  },
  {
    name: 'yarn',
    install: 'yarn',
    create: 'yarn create next-app',
    run: 'yarn',
    shown: 'not-group-has-[[value=yarn]:checked]:hidden',
  },
  {
    name: 'bun',
    install: 'bun install',
    create: 'bun create next-app',
    run: 'bun run',
    shown: 'not-group-has-[[value=bun]:checked]:hidden',
  },
];

export const features = [
  {
    title: 'Protected by default',
    text: 'Every route requires a session unless it’s on a short public list.',
    file: 'lib/routes.ts',
  },
  {
    title: 'Return to the right page',
    text: 'After signing in, users land on the page they asked for.',
    file: 'app/callback/route.ts',
  },
  {
    title: 'Typed permissions',
    text: 'A misspelled role, permission, or flag doesn’t compile.',
    file: 'lib/authz.ts',
  },
  {
    title: 'Impersonation in plain sight',
    text: 'A bar on every dashboard page shows who’s viewing as whom, and why.',
    file: 'app/dashboard/_shell/impersonation-banner.tsx',
  },
  {
    title: 'Sign-out that ends both sessions',
    text: 'Ends the session here and at WorkOS. Prefetching can’t sign anyone out.',
    file: 'app/sign-out/route.ts',
  },
  {
    title: 'Instant navigation',
    text: 'A click shows the next page right away, session data included.',
    file: 'docs/performance.md',
  },
];
