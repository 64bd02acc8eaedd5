import {
  DoorOpen,
  Eye,
  FlaskConical,
  KeyRound,
  ListChecks,
  LogOut,
  ShieldCheck,
  ToggleRight,
  Zap,
} from 'lucide-react';

/** What the starter holds, each with the file to open. */
export const facts = [
  {
    icon: ShieldCheck,
    title: 'Protected by default',
    text: 'Every route asks for a session unless one short list says it is public.',
    file: 'middleware.ts',
  },
  {
    icon: DoorOpen,
    title: 'Sign-in, sign-up, callback',
    text: 'Three small routes. People come back to the page they wanted.',
    file: 'app/callback/route.ts',
  },
  {
    icon: KeyRound,
    title: 'One way to read the session',
    text: 'Plain data for pages and components, with no token in it.',
    file: 'lib/auth/session.ts',
  },
  {
    icon: ListChecks,
    title: 'Roles and permissions',
    text: 'A typed vocabulary: a misspelt permission does not compile.',
    file: 'lib/authz.ts',
  },
  {
    icon: ToggleRight,
    title: 'Feature flags',
    text: 'Decided on the server, handed to client components as a boolean.',
    file: 'app/dashboard/features/page.tsx',
  },
  {
    icon: Eye,
    title: 'Visible impersonation',
    text: 'Who is looking as whom, and why, on every page of the dashboard.',
    file: 'app/dashboard/_shell/impersonation-banner.tsx',
  },
  {
    icon: LogOut,
    title: 'Sign-out at both ends',
    text: 'A form, so no prefetch ever signs anybody out.',
    file: 'app/sign-out/route.ts',
  },
  {
    icon: FlaskConical,
    title: 'A mock WorkOS',
    text: 'Hosted sign-in page, tokens and API in one process on your machine.',
    file: 'mocks/server.ts',
  },
  {
    icon: Zap,
    title: 'Instant navigation',
    text: 'A click shows the next page with its session content, without a wait.',
    file: 'next.config.mjs',
  },
];

/** The way from here to a product of your own. */
export const steps = [
  {
    title: 'Run it as it is',
    text: 'The mock WorkOS starts beside the app. Sign in as one of five people, from the admin to somebody without an organization.',
    command: 'npm run dev',
  },
  {
    title: 'Connect your environment',
    text: 'Three variables and four addresses in the WorkOS dashboard. The roles and permissions of the starter come with a seed file.',
    command: 'npx workos seed --file workos-seed.yml',
  },
  {
    title: 'Build on it, tested',
    text: 'Every behaviour is held by tests that drive a browser: outages, races, roles taken away. They run on your changes too.',
    command: 'npm test',
  },
];
