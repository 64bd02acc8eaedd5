import { findDirectory } from '../../state/directories';
import { store } from '../../state/store';
import { OrganizationAction } from './organization-action';

type Props = { user: string; organization: string };

/** The users that the organization’s identity provider sends, with their groups. */
export function Directory({ user, organization }: Props) {
  const directory = findDirectory(organization);
  const people = [...store.directoryUsers.values()].filter(
    ({ directory_id }) => directory_id === directory?.id,
  );
  return (
    <div className="group">
      <h3>Directory</h3>
      <OrganizationAction
        action={directory ? 'delete-directory' : 'create-directory'}
        target={directory?.id ?? organization}
        user={user}
      >
        <p className="who">
          {directory?.name ?? <span className="hint">No directory.</span>}
          {directory && (
            <small>
              {[directory.type, directory.state, `${people.length} people`].join(' · ')}
            </small>
          )}
        </p>
        <button type="submit">{directory ? 'Disconnect' : 'Connect directory'}</button>
      </OrganizationAction>
      {people.slice(0, 20).map(({ id, name, email, state, groups }) => (
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
      {people.length > 20 && <p className="hint">And {people.length - 20} more.</p>}
    </div>
  );
}
