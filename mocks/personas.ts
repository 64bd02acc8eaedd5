import { type Entitlement, entitlements, type FeatureFlag, featureFlags, roles } from '@/lib/authz';

type Organization = {
  name: string;
  /** No two organizations share one, so seeding an environment again doesn't create duplicates. */
  domains: readonly string[];
  entitlements: readonly Entitlement[];
};

export type Persona = {
  firstName: string;
  lastName: string;
  email: string;
  note: string;
  memberships: {
    organization: keyof typeof organizations;
    role: string;
    /** Overrides the role's permissions. */
    permissions?: readonly string[];
  }[];
  featureFlags: readonly string[];
};

export const organizations = {
  acme: {
    name: 'Acme',
    domains: ['acme.example.com'],
    entitlements: ['audit-logs', 'single-sign-on'],
  },
  globex: { name: 'Globex', domains: ['globex.example.com'], entitlements: [] },
  initech: {
    name: 'Initech',
    domains: ['initech.example.com'],
    entitlements: Object.keys(entitlements) as Entitlement[],
  },
} satisfies Record<string, Organization>;

const pairs = (subjects: string[], separator: string, words: string[]) =>
  subjects.flatMap((subject) => words.map((word) => `${subject}${separator}${word}`));

/** A token may contain slugs that `lib/authz.ts` doesn't define. */
const spacePermissions = pairs(
  ['missions', 'orbits', 'trajectories', 'telemetry', 'budgets', 'crews'],
  ':',
  ['create', 'read', 'update', 'delete'],
);
const spaceFlags = pairs(['charts', 'maps', 'exports', 'alerts'], '-', ['v2', 'beta', 'fast']);

/** Adds slugs up to a length, so the session cookie is nearly full, whatever you add to `lib/authz.ts`. */
function fill(slugs: readonly string[], more: string[], length: number) {
  const all = [...slugs];
  for (const slug of more) if ([...all, slug].join().length <= length) all.push(slug);
  return all;
}

export const personas: Persona[] = [
  {
    firstName: 'Ada',
    lastName: 'Lovelace',
    email: 'ada@example.com',
    note: 'Admin of Acme with full access',
    memberships: [{ organization: 'acme', role: 'admin' }],
    featureFlags: Object.keys(featureFlags) as FeatureFlag[],
  },
  {
    firstName: 'Grace',
    lastName: 'Hopper',
    email: 'grace@example.com',
    note: 'Member of Acme, few permissions',
    memberships: [{ organization: 'acme', role: 'member' }],
    featureFlags: [],
  },
  {
    firstName: 'Alan',
    lastName: 'Turing',
    email: 'alan@example.com',
    note: 'Member of Acme, admin of Globex',
    memberships: [
      { organization: 'acme', role: 'member' },
      { organization: 'globex', role: 'admin' },
    ],
    featureFlags: ['quick-actions'],
  },
  {
    firstName: 'Katherine',
    lastName: 'Johnson',
    email: 'katherine@example.com',
    note: 'Admin of Initech, large cookie',
    memberships: [
      {
        organization: 'initech',
        role: 'admin',
        permissions: fill(roles.admin.permissions, spacePermissions, 500),
      },
    ],
    featureFlags: fill(Object.keys(featureFlags), spaceFlags, 180),
  },
  {
    firstName: 'Edsger',
    lastName: 'Dijkstra',
    email: 'edsger@example.com',
    note: 'Not in an organization',
    memberships: [],
    featureFlags: [],
  },
];

export function persona(name: 'ada' | 'grace' | 'alan' | 'katherine' | 'edsger'): Persona {
  const found = personas.find(({ email }) => email === `${name}@example.com`);
  if (!found) throw new Error(`mocks/personas.ts has no ${name}@example.com`);
  return found;
}
