import type { AuthorizationRequest } from '../http/authorization';
import { Document } from './document';

/** Stands in for the sign-in page of an organization's identity provider. */
export function IdentityProviderPage({
  request,
  name,
}: {
  request: AuthorizationRequest;
  name: string;
}) {
  return (
    <Document title={`Sign in to ${name}`}>
      <p className="hint">Your identity provider says that you’re this person.</p>
      <form action="/sso/identity-provider" method="post">
        <input name="request" type="hidden" value={request.query} />
        <label htmlFor="email">Email</label>
        <input
          autoComplete="email"
          defaultValue={request.login_hint}
          id="email"
          name="email"
          required
          type="email"
        />
        <button className="primary" type="submit">
          Continue
        </button>
      </form>
      <form action="/sso/identity-provider" method="post">
        <input name="request" type="hidden" value={request.query} />
        <button type="submit">Cancel</button>
      </form>
    </Document>
  );
}
