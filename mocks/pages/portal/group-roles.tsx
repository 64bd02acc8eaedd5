import { findDirectory } from '../../state/directories';
import { directoryGroupsOf } from '../../state/directory-groups';
import { defaultRole, groupRolesOf } from '../../state/group-roles';
import { rolesOf } from '../../state/store';
import { PortalForm } from './portal-form';
import type { PortalProps } from './portal-props';

/** Maps the identity provider’s groups to roles. */
export function GroupRoles({ visit, organization }: PortalProps) {
  const mapped = new Map(groupRolesOf(organization.id).map(({ group, role }) => [group, role]));
  const groups = directoryGroupsOf(findDirectory(organization.id)?.id).map(({ name }) => name);
  return (
    <section aria-labelledby="roles-title" className="panel">
      <h2 id="roles-title">Group roles</h2>
      {[...new Set([...groups, ...mapped.keys()])].map((group) => (
        <PortalForm action="map-group" className="row" key={group} visit={visit}>
          <input name="group" type="hidden" value={group} />
          <span className="who">{group}</span>
          <Roles
            label={`Role for ${group}`}
            organization={organization.id}
            role={mapped.get(group) ?? defaultRole}
          />
          <button aria-label={`Save role for ${group}`} type="submit">
            Save
          </button>
        </PortalForm>
      ))}
      <PortalForm action="map-group" className="row" visit={visit}>
        <input aria-label="Group" name="group" placeholder="Another group" required />
        <Roles label="Role" organization={organization.id} role={defaultRole} />
        <button type="submit">Add group</button>
      </PortalForm>
    </section>
  );
}

type RolesProps = { label: string; organization: string; role: string };

function Roles({ label, organization, role }: RolesProps) {
  return (
    <select aria-label={label} defaultValue={role} name="role">
      {rolesOf(organization).map(({ slug, name }) => (
        <option key={slug} value={slug}>
          {name}
        </option>
      ))}
    </select>
  );
}
