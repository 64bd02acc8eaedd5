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

export const features = [
  {
    icon: ShieldCheck,
    title: 'Protected by default',
    text: 'Every route requires a session unless it’s on a short public list.',
    file: 'middleware.ts',
  },
  {
    icon: DoorOpen,
    title: 'Sign-in, sign-up, callback',
    text: 'Three small route handlers. Users land back on the page they asked for.',
    file: 'app/callback/route.ts',
  },
  {
    icon: KeyRound,
    title: 'One way to read the session',
    text: 'Plain, serializable data for your components. The access token stays on the server.',
    file: 'lib/auth/session.ts',
  },
  {
    icon: ListChecks,
    title: 'Roles and permissions',
    text: 'Typed end to end: a misspelled permission won’t compile.',
    file: 'lib/authz.ts',
  },
  {
    icon: ToggleRight,
    title: 'Feature flags',
    text: 'Evaluated on the server and passed to client components as a boolean.',
    file: 'app/dashboard/features/page.tsx',
  },
  {
    icon: Eye,
    title: 'Visible impersonation',
    text: 'A banner on every dashboard page shows who is impersonating whom, and why.',
    file: 'app/dashboard/_shell/impersonation-banner.tsx',
  },
  {
    icon: LogOut,
    title: 'Sign-out that ends both sessions',
    text: 'Ends the session here and at WorkOS. It’s a form, so a prefetch can’t sign anyone out.',
    file: 'app/sign-out/route.ts',
  },
  {
    icon: FlaskConical,
    title: 'A mock WorkOS',
    text: 'A hosted sign-in page, signed tokens, and the API in one local process.',
    file: 'mocks/server.ts',
  },
  {
    icon: Zap,
    title: 'Instant navigation',
    text: 'Pages prefetch with session data, so navigation is instant.',
    file: 'next.config.mjs',
  },
];

export const steps = [
  {
    title: 'Run it as is',
    text: 'The mock WorkOS starts along with the app. Sign in as one of five test users, from an admin to someone with no organization.',
    command: 'npm run dev',
  },
  {
    title: 'Connect your environment',
    text: 'Set three environment variables and four URLs in the WorkOS dashboard. A seed file creates the roles and permissions.',
    command: 'npx workos seed --file workos-seed.yml',
  },
  {
    title: 'Build with tests in place',
    text: 'Browser tests cover outages, race conditions, revoked roles, and everything else, and they’ll cover your changes too.',
    command: 'npm test',
  },
];
