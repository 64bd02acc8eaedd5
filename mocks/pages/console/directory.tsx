import { findDirectory } from '../../state/directories';
import { directoryUsersOf } from '../../state/directory-users';
import { OrganizationAction } from './organization-action';

const limit = 20;

type Props = { user: string; organization: string };

/** The users that the organization’s identity provider sends, with their groups. */
export function Directory({ user, organization }: Props) {
  const directory = findDirectory(organization);
  const people = directoryUsersOf(directory?.id);
  return (
    <div className="group">
      <h3>Directory</h3>
      <OrganizationAction
        action={directory ? 'delete-directory' : 'create-directory'}
        target={directory?.id ?? organization}
        user={user}
      >
        <p className="who">
          {directory?.name ?? <span className="hint">No directory yet.</span>}
          {directory && (
            <small>
              {directory.type} · {directory.state}
            </small>
          )}
        </p>
        <button type="submit">{directory ? 'Disconnect' : 'Connect directory'}</button>
      </OrganizationAction>
      {people.slice(0, limit).map(({ id, name, email, state, groups }) => (
        <OrganizationAction action="toggle-directory-user" key={id} target={id} user={user}>
          <p className="who">
            {name ?? email}
            <small>{[state, ...groups.map((group) => group.name)].join(' · ')}</small>
          </p>
          <button
            aria-label={`${state === 'active' ? 'Suspend' : 'Reinstate'} ${email}`}
            type="submit"
          >
            {state === 'active' ? 'Suspend' : 'Reinstate'}
          </button>
        </OrganizationAction>
      ))}
      {people.length > limit && <p className="hint">And {people.length - limit} more.</p>}
    </div>
  );
}
