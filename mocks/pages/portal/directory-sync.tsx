import { findDirectory } from '../../state/directories';
import { directoryGroupsOf } from '../../state/directory-groups';
import { directoryUsersOf } from '../../state/directory-users';
import { directoryProviders } from '../../state/providers';
import type { Directory } from '../../state/records';
import { AddPerson } from './add-person';
import { Choices } from './choices';
import { DirectoryPerson } from './directory-person';
import { GroupRoles } from './group-roles';
import { PortalForm } from './portal-form';
import type { PortalProps } from './portal-props';

export function DirectorySync({ visit, organization }: PortalProps) {
  const directory = findDirectory(organization.id);
  if (!directory) return <ConnectDirectory visit={visit} />;
  return (
    <>
      <Overview directory={directory} visit={visit} />
      <GroupRoles organization={organization} visit={visit} />
    </>
  );
}

const disconnect = { 'delete-directory': 'Disconnect' };

const actions: Record<Directory['state'], Record<string, string>> = {
  linked: {
    validate: 'Validate again',
    'break-credentials': 'Simulate invalid credentials',
    ...disconnect,
  },
  validating: { link: 'Finish setup', ...disconnect },
  invalid_credentials: { link: 'Restore credentials', ...disconnect },
};

function Overview({ visit, directory }: { visit: string; directory: Directory }) {
  const { id, type, state } = directory;
  const people = directoryUsersOf(id);
  const groups = directoryGroupsOf(id).map(({ name }) => name);
  return (
    <>
      <section aria-label="Connected directory" className="panel">
        <p className="who">
          <strong>{directoryProviders[type] ?? type}</strong>
          <small>
            {type} · {state}
          </small>
        </p>
        <div className="row">
          {Object.entries(actions[state]).map(([action, label]) => (
            <PortalForm action={action} key={action} target={id} visit={visit}>
              <button type="submit">{label}</button>
            </PortalForm>
          ))}
        </div>
      </section>
      <section aria-labelledby="users-title" className="panel">
        <h2 id="users-title">Users</h2>
        <ul className="people">
          {people.map((person) => (
            <DirectoryPerson groups={groups} key={person.id} person={person} visit={visit} />
          ))}
        </ul>
        <AddPerson directory={id} groups={groups} visit={visit} />
      </section>
    </>
  );
}

function ConnectDirectory({ visit }: { visit: string }) {
  return (
    <PortalForm action="connect-directory" className="panel" visit={visit}>
      <Choices labels={directoryProviders} legend="Your directory provider" name="provider" />
      <p className="hint">
        It starts with four users in three groups, with email addresses at the organization’s
        domain.
      </p>
      <button className="primary" type="submit">
        Connect
      </button>
    </PortalForm>
  );
}
