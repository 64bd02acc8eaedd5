import type { AuthorizationRequest } from '../http/authorization';
import type { User } from '../state/records';
import { activeMembership, findRole, store } from '../state/store';
import { Document } from './document';
import { Identity } from './identity';

/** For users who belong to more than one organization. */
export function OrganizationPicker({
  request,
  user,
  choices,
}: {
  request: AuthorizationRequest;
  user: User;
  choices: string[];
}) {
  return (
    <Document title="Choose an organization">
      <p className="hint">You’re signing in as {user.email}. You can switch organizations later.</p>
      <form action="/hosted/organization" className="identities" method="post">
        <input name="request" type="hidden" value={request.query} />
        <input name="email" type="hidden" value={user.email} />
        {choices.map((id) => (
          <button className="identity" key={id} name="organization" type="submit" value={id}>
            <Identity name={store.organizations.get(id)?.name ?? id} note={roleIn(user, id)} />
          </button>
        ))}
      </form>
    </Document>
  );
}

function roleIn(user: User, organizationId: string) {
  const membership = activeMembership(user.id, organizationId);
  return findRole(membership?.role ?? '', organizationId)?.name ?? '';
}
