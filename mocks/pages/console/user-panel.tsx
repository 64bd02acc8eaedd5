import { entitlements, featureFlags, permissions } from '@/lib/authz';
import { flagsFor } from '../../state/flags';
import type { Membership, User } from '../../state/records';
import { sessionsOf } from '../../state/sessions';
import { activeMembershipsOf, store } from '../../state/store';
import { permissionsOf } from '../../state/tokens';
import { Connections } from './connections';
import { Directory } from './directory';
import { Domains } from './domains';
import { Impersonate } from './impersonate';
import { RoleSelect } from './role-select';
import { SessionRows } from './session-rows';
import { Switches } from './switches';

/** A user's grants, as switches, and their sessions. */
export function UserPanel({ user, browserSession }: { user: User; browserSession?: string }) {
  const flags = flagsFor(user.id).map(({ slug }) => slug);
  return (
    <section aria-labelledby="user-title" className="panel">
      <div>
        <h2 id="user-title">{user.name ?? user.email}</h2>
        <p className="hint">
          <code>{user.id}</code>
        </p>
      </div>
      <div className="row">
        <form action="/console/sign-in" method="post">
          <input name="user" type="hidden" value={user.id} />
          <button type="submit">Sign in as {user.name ?? user.email}</button>
        </form>
        <Impersonate user={user} />
      </div>
      {activeMembershipsOf(user.id).map((membership) => (
        <MembershipFields key={membership.id} membership={membership} />
      ))}
      <Switches
        kind="featureFlags"
        known={featureFlags}
        on={flags}
        title="Feature flags"
        user={user.id}
      />
      <SessionRows
        browserSession={browserSession}
        sessions={sessionsOf(user.id).filter(({ status }) => status === 'active')}
        user={user.id}
      />
    </section>
  );
}

function MembershipFields({ membership }: { membership: Membership }) {
  const { user_id: user, organization_id: organization, role } = membership;
  const settings = store.organizationSettings.get(organization);
  return (
    <fieldset>
      <legend>{store.organizations.get(organization)?.name ?? organization}</legend>
      <RoleSelect organization={organization} role={role} user={user} />
      <Switches
        kind="permissions"
        known={permissions}
        on={permissionsOf(membership)}
        organization={organization}
        title="Permissions"
        user={user}
      />
      <Switches
        kind="entitlements"
        known={entitlements}
        on={settings?.entitlements ?? []}
        organization={organization}
        title="Organization entitlements"
        user={user}
      />
      <Connections organization={organization} user={user} />
      <Domains organization={organization} user={user} />
      <Directory organization={organization} user={user} />
    </fieldset>
  );
}
