import { rolesOf } from '../../state/store';

export function RoleSelect({
  user,
  organization,
  role,
}: {
  user: string;
  organization: string;
  role: string;
}) {
  const id = `role-${organization}`;
  return (
    <form action="/console/grants" className="row" method="post">
      <input name="user" type="hidden" value={user} />
      <input name="kind" type="hidden" value="role" />
      <input name="organization" type="hidden" value={organization} />
      <label htmlFor={id}>Role</label>
      <select defaultValue={role} id={id} name="role">
        {rolesOf(organization).map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
      <button id={`set-${id}`} type="submit">
        Save role
      </button>
    </form>
  );
}
