import { Field } from '@/components/form/field';
import type { RoleChoice } from '../roles';

/** Starts with the current role, or with WorkOS's default for new members. */
const initial: RoleChoice = { slug: 'member', name: 'Member' };

export function RoleField({
  roles,
  current = initial,
}: {
  roles: RoleChoice[];
  current?: RoleChoice;
}) {
  const isListed = roles.some(({ slug }) => slug === current.slug);
  return (
    <Field as="select" defaultValue={current.slug} label="Role" name="role">
      {(isListed ? roles : [current, ...roles]).map(({ slug, name }) => (
        <option key={slug} value={slug}>
          {name}
        </option>
      ))}
    </Field>
  );
}
