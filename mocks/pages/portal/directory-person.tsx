import type { DirectoryUser } from '../../state/records';
import { PortalForm } from './portal-form';

type Props = { visit: string; person: DirectoryUser; groups: string[] };

export function DirectoryPerson({ visit, person, groups }: Props) {
  const { id, name, email, state, role } = person;
  const isActive = state === 'active';
  const current = person.groups[0]?.name ?? '';
  const toggle = isActive ? 'Suspend' : 'Reinstate';
  return (
    <li className="row">
      <p className="who">
        {name ?? email}
        <small>
          {email} · {state} · {role.slug}
        </small>
      </p>
      <PortalForm action="move-person" className="row" target={id} visit={visit}>
        <select aria-label={`Group for ${email}`} defaultValue={current} name="group">
          <option value="">No group</option>
          {groups.map((group) => (
            <option key={group}>{group}</option>
          ))}
        </select>
        <button aria-label={`Move ${email}`} type="submit">
          Move
        </button>
      </PortalForm>
      <PortalForm action={`${toggle.toLowerCase()}-person`} target={id} visit={visit}>
        <button aria-label={`${toggle} ${email}`} type="submit">
          {toggle}
        </button>
      </PortalForm>
      <PortalForm action="delete-person" target={id} visit={visit}>
        <button aria-label={`Delete ${email}`} type="submit">
          Delete
        </button>
      </PortalForm>
    </li>
  );
}
