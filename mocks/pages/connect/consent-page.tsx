import type { OauthApplication } from '../../state/connect/records';
import type { User } from '../../state/records';
import { store } from '../../state/store';
import { Document } from '../document';

const meanings = new Map([
  ['openid', 'Confirm your identity'],
  ['profile', 'See your name'],
  ['email', 'See your email address'],
  ['offline_access', 'Stay connected when you’re not using it'],
]);

/** Where a user lets an application in, or doesn’t. */
export function ConsentPage({
  application,
  action,
  fields,
  organizations,
  selected,
  redirectUri,
  resource,
  scopes,
  user,
}: {
  application: OauthApplication;
  action: string;
  /** What the form continues. */
  fields: Record<string, string>;
  /** IDs of those that the user can choose from. */
  organizations: string[];
  selected?: string;
  redirectUri?: string;
  resource?: string;
  scopes: string[];
  user?: User;
}) {
  return (
    <Document title={`Allow ${application.name}?`}>
      <p className="hint">
        It’s requesting access on your behalf{resource && <> to {resource}</>}. You’re signed in as{' '}
        {user?.email}.
      </p>
      <ul className="grants">
        {scopes.map((scope) => (
          <li key={scope}>{meaningOf(scope)}</li>
        ))}
      </ul>
      <form action={action} method="post">
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} name={name} type="hidden" value={value} />
        ))}
        <Organizations ids={organizations} selected={selected} />
        <button className="primary" name="decision" type="submit" value="allow">
          Allow
        </button>
        <button name="decision" type="submit" value="deny">
          Deny
        </button>
      </form>
      <p className="hint">{originsOf(application, redirectUri)}</p>
    </Document>
  );
}

function Organizations({ ids, selected }: { ids: string[]; selected?: string }) {
  const nameOf = (id: string) => store.organizations.get(id)?.name ?? id;
  const [only, ...others] = ids;
  if (!only) return null;
  if (others.length === 0) {
    return (
      <p className="hint">
        Access is limited to <strong>{nameOf(only)}</strong>.
      </p>
    );
  }
  return (
    <>
      <label htmlFor="organization">Organization</label>
      <select defaultValue={selected ?? only} id="organization" name="organization">
        {ids.map((id) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </select>
    </>
  );
}

/** A permission has a description, if the environment has the permission. */
function meaningOf(scope: string) {
  const permission = store.permissions.get(scope);
  return meanings.get(scope) ?? permission?.description ?? permission?.name ?? scope;
}

/** Anyone can register any name. Addresses can’t be made up. */
function originsOf(
  { client_id, was_dynamically_registered: isDynamic }: OauthApplication,
  redirectUri?: string,
) {
  const sentences = [
    URL.canParse(client_id) && `This app is identified by ${new URL(client_id).host}.`,
    isDynamic && !URL.canParse(client_id) && 'This app’s name isn’t verified.',
    redirectUri && `You’ll be redirected to ${hostOf(redirectUri)}.`,
  ];
  return sentences.filter(Boolean).join(' ');
}

function hostOf(uri: string) {
  const { host, protocol } = new URL(uri);
  return /^https?:$/.test(protocol) ? host : `the app that opens ${protocol}//`;
}
