import { PortalForm } from './portal-form';

type Props = { visit: string; directory: string; groups: string[] };

export function AddPerson({ visit, directory, groups }: Props) {
  return (
    <details>
      <summary>Add user</summary>
      <PortalForm action="add-person" target={directory} visit={visit}>
        <label htmlFor="email">Email</label>
        <input id="email" name="email" required type="email" />
        <label htmlFor="first_name">First name</label>
        <input id="first_name" name="first_name" />
        <label htmlFor="last_name">Last name</label>
        <input id="last_name" name="last_name" />
        <label htmlFor="group">Group</label>
        <input id="group" list="groups" name="group" />
        <datalist id="groups">
          {groups.map((group) => (
            <option key={group} value={group} />
          ))}
        </datalist>
        <button type="submit">Add</button>
      </PortalForm>
    </details>
  );
}
