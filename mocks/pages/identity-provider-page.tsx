import type { AuthorizationRequest } from '../http/authorization';
import { failures } from '../http/identity-provider';
import { findDirectory } from '../state/directories';
import { directoryUsersOf } from '../state/directory-users';
import { findPerson, type SsoConnection } from '../state/sso';
import { Document } from './document';
import { Identity } from './identity';
import { ProviderForm } from './provider-form';

const maxOthers = 5;

/** Stands in for the sign-in page of an organization's identity provider. */
export function IdentityProviderPage({
  request,
  connection,
  action,
  email,
  isIdpInitiated = false,
}: {
  request: AuthorizationRequest;
  connection: SsoConnection;
  action: string;
  email?: string;
  isIdpInitiated?: boolean;
}) {
  const form = { action, connection: connection.id, request: request.query };
  const directory = findDirectory(connection.organization_id ?? '');
  const others = directoryUsersOf(directory?.id)
    .filter((user) => user.state === 'active' && user.email !== email)
    .slice(0, maxOthers);
  return (
    <Document title={`Sign in to ${connection.name}`}>
      <p className="hint">
        Choose who signs in through the identity provider ({connection.connection_type}).
        {isIdpInitiated && ' This sign-in starts here, not in the app.'}
      </p>
      {email && (
        <ProviderForm {...form} person={findPerson(connection.organization_id, email)}>
          <button className="primary" type="submit">
            Continue as {email}
          </button>
        </ProviderForm>
      )}
      <div className="identities">
        {others.map((other) => (
          <ProviderForm
            {...form}
            key={other.id}
            person={findPerson(connection.organization_id, other.email)}
          >
            <button className="identity" type="submit">
              <Identity
                name={other.name ?? other.email}
                note={other.groups.map(({ name }) => name).join(', ') || 'No groups'}
              />
            </button>
          </ProviderForm>
        ))}
      </div>
      <details open={!email}>
        <summary>Continue as someone else</summary>
        <ProviderForm {...form}>
          <label htmlFor="email">Email</label>
          <input autoComplete="email" id="email" name="email" required type="email" />
          <label htmlFor="first_name">First name</label>
          <input id="first_name" name="first_name" />
          <label htmlFor="last_name">Last name</label>
          <input id="last_name" name="last_name" />
          <label htmlFor="groups">Groups</label>
          <input id="groups" name="groups" placeholder="Engineering, Admins" />
          <button type="submit">Continue</button>
          {isIdpInitiated && (
            <button name="target" type="submit" value="callback">
              Continue without a Sign-in URL
            </button>
          )}
        </ProviderForm>
      </details>
      <details>
        <summary>Return an error</summary>
        <ProviderForm {...form}>
          {Object.entries(failures).map(([name, { label }]) => (
            <button key={name} name="failure" type="submit" value={name}>
              {label}
            </button>
          ))}
          {isIdpInitiated && (
            <button name="failure" type="submit" value="disable-idp-initiated">
              Allow only sign-ins from the app
            </button>
          )}
        </ProviderForm>
      </details>
    </Document>
  );
}
