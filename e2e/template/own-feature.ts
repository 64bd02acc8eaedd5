import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const files = {
  'app/dashboard/projects/page.tsx': `import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { PageTitle } from '@/app/dashboard/_components/page-title';
import { NewProject } from './_components/new-project';

export default dashboardPage('/dashboard/projects', () => {
  return (
    <>
      <PageTitle title="Projects">What your team works on.</PageTitle>
      <NewProject />
    </>
  );
});
`,
  'app/dashboard/projects/actions.ts': `'use server';

import { z } from 'zod';
import { action } from '@/lib/auth/action';

export const createProject = action(
  { name: z.string().min(1, 'Enter a name.') },
  { needs: { permission: 'projects:manage' }, audit: null },
  async ({ name }) => \`Created \${name}.\`,
);
`,
  'app/dashboard/projects/_components/new-project.tsx': `import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { createProject } from '../actions';

export function NewProject() {
  return (
    <ActionForm action={createProject} className="grid max-w-md gap-4" name="new-project">
      <Field label="Project name" name="name" required />
      <FormMessage />
      <SubmitButton className="justify-self-start">Create</SubmitButton>
    </ActionForm>
  );
}
`,
  'e2e/projects.spec.ts': `import { createUser } from '@/scripts/lib/mock';
import { expect, test } from './support/fixtures';

test('an admin creates a project', async ({ page, signInFast }) => {
  await signInFast(await createUser({ memberships: [{ organization: 'Own', role: 'admin' }] }));
  await page.goto('/dashboard');
  await page.getByRole('link', { name: 'Projects' }).click();
  await page.getByRole('textbox', { name: 'Project name' }).fill('Apollo');
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByText('Created Apollo.')).toBeVisible();
});
`,
};

/** Lines that the feature adds to existing files, with the text they're inserted before. */
const lines = {
  'app/dashboard/_shell/dashboard-nav.tsx': [
    ["import Link from 'next/link';", "import { Folder } from 'lucide-react';"],
    ['] as const;', "  { href: '/dashboard/projects', label: 'Projects', icon: Folder },"],
  ],
  'lib/authz.ts': [
    [
      '} as const satisfies Record<string, Entry>;',
      "  'projects:manage': { title: 'Manage projects', description: 'Create projects.' },",
    ],
  ],
  'lib/routes.ts': [
    ["  '/dashboard/settings'", "  '/dashboard/projects': { permission: 'projects:manage' },"],
  ],
} as const;

/** Adds a feature to the project in `folder`, as its owner would. */
export function addOwnFeature(folder: string) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  for (const [path, entries] of Object.entries(lines)) {
    let text = readFileSync(join(folder, path), 'utf8');
    for (const [anchor, line] of entries) text = text.replace(anchor, () => `${line}\n${anchor}`);
    writeFileSync(join(folder, path), text);
  }
}

/** Returns what has changed since `addOwnFeature`. */
export function findLostParts(folder: string): string[] {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  return [
    ...Object.entries(files)
      .filter(([path, content]) => read(path) !== content)
      .map(([path]) => path),
    ...Object.entries(lines).flatMap(([path, entries]) =>
      entries
        .map(([, line]) => line)
        .filter(
          (line) =>
            !line.startsWith('import') && !read(path).includes(line.trim().replace(/,$/, '')),
        ),
    ),
  ];
}
