import { rolesOf, store } from '../../state/store';
import { PopoverForm } from './popover-form';

export function NewUser() {
  const organizations = new Set([...store.organizations.values()].map(({ name }) => name));
  return (
    <PopoverForm action="/console/users" id="new-user" submit="Add user" title="New user">
      <label htmlFor="new-email">Email</label>
      <input id="new-email" name="email" required type="email" />
      <label htmlFor="new-first-name">First name</label>
      <input id="new-first-name" name="firstName" />
      <label htmlFor="new-last-name">Last name</label>
      <input id="new-last-name" name="lastName" />
      <label htmlFor="new-organization">Organization</label>
      <input
        aria-describedby="new-organization-hint"
        id="new-organization"
        list="organizations"
        name="organization"
      />
      <datalist id="organizations">
        {[...organizations].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p className="hint" id="new-organization-hint">
        Leave empty for none. A new name creates the organization.
      </p>
      <label htmlFor="new-role">Role</label>
      <select defaultValue="member" id="new-role" name="role">
        {rolesOf().map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
    </PopoverForm>
  );
}
