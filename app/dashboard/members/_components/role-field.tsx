import { Field } from '@/components/form/field';
import type { RoleChoice } from '../roles';

/** Starts with the current role, or with `member`, WorkOS's default for new members. */
export function RoleField({
  roles,
  current = 'member',
}: {
  roles: RoleChoice[];
  current?: string;
}) {
  const isListed = roles.some(({ slug }) => slug === current);
  return (
    <Field as="select" defaultValue={current} label="Role" name="role">
      {!isListed && <option value={current}>{current}</option>}
      {roles.map(({ slug, name }) => (
        <option key={slug} value={slug}>
          {name}
        </option>
      ))}
    </Field>
  );
}
