import { stringify } from 'yaml';
import { permissions, roles } from '../../lib/authz';
import { organizations } from '../../mocks/personas';

const app = 'http://localhost:3000';

/** Returns the text of `workos-seed.yml`, in the form that the WorkOS command line reads. */
export function seedFile(): string {
  const content = {
    permissions: Object.entries(permissions).map(([slug, { title, description }]) => ({
      name: title,
      slug,
      description,
    })),
    roles: Object.entries(roles).map(([slug, { title, description, permissions: granted }]) => ({
      name: title,
      slug,
      description,
      permissions: granted,
    })),
    organizations: Object.values(organizations).map(({ name }) => ({ name })),
    config: { redirect_uris: [`${app}/callback`], cors_origins: [app], homepage_url: app },
  };
  const notice = [
    ' Written by `npm run generate` from lib/authz.ts. Change that file, not this one.',
    ' Apply it to your environment with: npx workos seed --file workos-seed.yml',
  ];
  return `${notice.map((line) => `#${line}\n`).join('')}\n${stringify(content, { aliasDuplicateObjects: false })}`;
}
