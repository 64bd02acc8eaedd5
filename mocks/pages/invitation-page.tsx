import type { Invitation } from '../state/records';
import { store } from '../state/store';
import { Document } from './document';

/** Opened by the link in an invitation email. */
export function InvitationPage({ invitation }: { invitation: Invitation }) {
  const { organization_id, email, token } = invitation;
  const name = store.organizations.get(organization_id ?? '')?.name ?? 'the app';
  return (
    <Document title={`Join ${name}`}>
      <p className="hint">This invitation was sent to {email}.</p>
      <form action="/hosted/invitation" method="post">
        <input name="invitation_token" type="hidden" value={token} />
        <button className="primary" type="submit">
          Accept invitation
        </button>
      </form>
    </Document>
  );
}
