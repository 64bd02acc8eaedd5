import type { AuthorizationRequest } from '../http/authorization';
import type { User } from '../state/records';
import { activeMembership, store } from '../state/store';
import { Document } from './document';
import { Person } from './person';

/** Asks a person in several organizations for which one to sign in. */
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
      <p className="hint">{user.email} is in several. You can switch later.</p>
      <form action="/hosted/organization" className="people" method="post">
        <input name="request" type="hidden" value={request.query} />
        <input name="email" type="hidden" value={user.email} />
        {choices.map((id) => (
          <button className="person" key={id} name="organization" type="submit" value={id}>
            <Person name={store.organizations.get(id)?.name ?? id} note={roleIn(user, id)} />
          </button>
        ))}
      </form>
    </Document>
  );
}

function roleIn(user: User, organizationId: string) {
  const membership = activeMembership(user.id, organizationId);
  return membership ? `as ${membership.role}` : '';
}
