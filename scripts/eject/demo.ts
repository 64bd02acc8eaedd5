import type { Plan } from './plan';

const demoPages = ['account', 'developer', 'features', 'members'];
const demoTests = [
  'accessibility',
  'account',
  'api',
  'bad-input',
  'budgets',
  'cost',
  'dashboard',
  'developer',
  'flags-and-permissions',
  'forms',
  'instances',
  'instant',
  'keyboard',
  'layout',
  'members',
  'offline',
  'organizations',
  'pages',
  'refused-requests',
  'resilience',
  'sharing',
  'theme',
];

/**
 * The demo and what markets the starter. Only what nothing leads to any more is named here: knip finds
 * the components, functions and packages that were used by it alone.
 */
export const demo: Plan = {
  remove: [
    'app/about',
    ...demoPages.map((page) => `app/dashboard/${page}`),
    'app/api/members',
    'app/api/v1',
    'scripts/bench',
    'docs',
    'public/screenshots',
    'scripts/screenshots.ts',
    'scripts/generate/deploy-button.ts',
    'scripts/test-eject.ts',
    'CODE_OF_CONDUCT.md',
    'CONTRIBUTING.md',
    '.github/ISSUE_TEMPLATE',
    ...demoTests.map((name) => `e2e/${name}.spec.ts`),
    'e2e/commands/eject.spec.ts',
    'e2e/unit/generated-files.spec.ts',
  ],
  // The page for one role stays: it is what the guards are tested with.
  move: { 'app/dashboard/members/settings': 'app/dashboard/settings' },
  files: 'scripts/eject/without-demo',
  scripts: { bench: null, load: null, screenshots: null, eject: null, 'test:eject': null },
  edit: {
    'app/sitemap.ts': [[/, '\/about'/, '']],
    'app/dashboard/page.tsx': [[/ file="[^"]+"/, '']],
    'app/dashboard/members/settings/page.tsx': [[/\n\s+file="[^"]+"\n\s+parent=.*/, '']],
    'app/dashboard/_shell/dashboard-nav.tsx': [
      [
        /(\n {2}\{ href: '\/dashboard\/.*)+/,
        "\n  { href: '/dashboard/settings', label: 'Settings', icon: Settings },",
      ],
      [
        /import \{ [^}]+ \} from 'lucide-react'/,
        "import { LayoutDashboard, Settings } from 'lucide-react'",
      ],
    ],
    'app/dashboard/_components/session-card.tsx': [
      [/\n {6}aside=\{[\s\S]*?\n {6}\}/, ''],
      [/import Link from 'next\/link';\n/, ''],
    ],
    'components/site-shell.tsx': [
      [/\n {2}\{ href: '\/about'.*/, ''],
      [/\n {2}\{ href: repositoryUrl.*/, ''],
      [/import \{ repositoryUrl \}.*\n/, ''],
      [/\n {10}<a [^>]*href="\/about">[\s\S]*?<\/a>/, ''],
    ],
    'app/dashboard/_shell/user-menu.tsx': [
      [/const links = [\s\S]*?as const;\n\n/, ''],
      [/\n {6}<div className="border-y[\s\S]*?\n {6}<\/div>/, ''],
      [/import \{ MenuLink \}.*\n/, ''],
      [/CircleUser, LogOut, ScanSearch/, 'LogOut'],
    ],
    'app/dashboard/actions.ts': [[/'\/dashboard\/members'/, 'homePath']],
    'lib/routes.ts': [
      [/'\/about', /, ''],
      [/(\n {2}'\/dashboard\/members.*)+/, "\n  '/dashboard/settings': { role: 'admin' },"],
    ],
    'scripts/generate/generated-files.ts': [
      [/import .*deploy-button';\n/, ''],
      [/\n {2}'README.md'.*/, ''],
    ],
    'biome.json': [[/(,\n\s+"\.\.\/\*\*\/[a-z]+\/\*\*")+/, '']],
    '.github/workflows/ci.yml': [[/ {2}eject:[\s\S]*?\n\n/, '']],
    'e2e/guards.spec.ts': [[/\/dashboard\/members\/settings/, '/dashboard/settings']],
    'e2e/impersonation.spec.ts': [[/\/dashboard\/features/, '/dashboard/settings']],
    'e2e/session.spec.ts': [
      [
        / {2}await page\.getByRole\('link'.*\n.*'Features'.*\n {2}await page\.goto.*/,
        '  await page.reload();',
      ],
    ],
    'e2e/security-headers.spec.ts': [
      [/ {4}'\/about',\n/, ''],
      [/, '\/about'/, ''],
      [/, '\/about'/, ''],
      [/\/dashboard\/features', '\/dashboard\/account/, "/dashboard/y', '/dashboard/z"],
      [/ {2}for \(const name of \[[\s\S]*?\n {2}\}\n/, ''],
    ],
    'e2e/route-policy.spec.ts': [
      [/\/dashboard\/members\/bulk/, '/dashboard/settings'],
      [/firstName: 'Before'/, "memberships: [{ organization: 'Before', role: 'admin' }]"],
      [/goto\('\/dashboard\/account/, "goto('/dashboard/settings"],
      [/name: 'Save'/, "name: 'Rename'"],
      [/post\('\/dashboard\/account/, "post('/dashboard/settings"],
    ],
    'SECURITY.md': [
      [/What the starter does[\s\S]*?README\.md#security\)\. /, ''],
      [/\nOnly the newest[\s\S]*/, ''],
    ],
    'AGENTS.md': [
      [/`README\.md` has the map; this page has the rules/, 'This page has the rules'],
      [
        /lib\/env\/index\.ts, lib\/authz\.ts or the repository in package\.json/,
        'lib/env/index.ts or lib/authz.ts',
      ],
      [
        /`README\.md` and `docs\/` change with what they describe/,
        '`README.md` changes with what it describes',
      ],
      [/: `\/dashboard\/account\/session` shows what is dear/, ''],
      [/ `docs\/recipes\/rename-to-proxy\.md` has.*/, ' |'],
    ],
    '.github/pull_request_template.md': [[/README\.md and `docs\/` say/, 'README.md says']],
  },
};
