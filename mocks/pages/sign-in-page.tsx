import { appName } from '../env';
import type { AuthorizationRequest } from '../http/authorization';
import { listShownPeople } from '../people/shown';
import { activeMembershipsOf, findRole, findUserByEmail } from '../state/store';
import { Document } from './document';
import { Field } from './field';
import { Identity } from './identity';

const problems = {
  unknown: 'No account found for this email. Check the spelling or sign up.',
  taken: 'An account with this email already exists. Sign in instead.',
  'no-member': 'This account isn’t a member of the organization you’re signing in to.',
};

/** The hosted page for signing in, by email or as a persona, and signing up. */
export function SignInPage({
  request,
  email = request.login_hint,
  problem,
}: {
  request: AuthorizationRequest;
  email?: string;
  problem?: keyof typeof problems;
}) {
  const isSignUp = request.screen_hint === 'sign-up';
  return (
    <Document title={`${isSignUp ? 'Sign up for' : 'Sign in to'} ${appName}`}>
      <form action="/hosted/sign-in" method="post">
        <input name="request" type="hidden" value={request.query} />
        <Field
          autoComplete="email"
          defaultValue={email}
          label="Email"
          name="email"
          problem={problem && problems[problem]}
          type="email"
        />
        <button className="primary" type="submit">
          Continue
        </button>
      </form>
      {!isSignUp && <Personas request={request} />}
      <p className="toggle">
        {isSignUp ? 'Already have an account? ' : 'Don’t have an account? '}
        <a href={otherScreen(request)}>{isSignUp ? 'Sign in' : 'Sign up'}</a>
      </p>
      <form action="/hosted/cancel" method="post">
        <input name="request" type="hidden" value={request.query} />
        <button className="text" type="submit">
          Cancel
        </button>
      </form>
    </Document>
  );
}

function Personas({ request }: { request: AuthorizationRequest }) {
  return (
    <>
      <p className="or">Or continue as a test user</p>
      <form action="/hosted/sign-in" className="identities" method="post">
        <input name="request" type="hidden" value={request.query} />
        {listShownPeople().map(({ name, email, note }) => (
          <button className="identity" key={email} name="email" type="submit" value={email}>
            <Identity badge={<RoleBadge email={email} />} name={name} note={note} />
          </button>
        ))}
      </form>
    </>
  );
}

/** For users in several organizations, the next page shows a role for each. */
function RoleBadge({ email }: { email: string }) {
  const [membership, ...others] = activeMembershipsOf(findUserByEmail(email)?.id ?? '');
  if (!membership || others.length > 0) return null;
  const { role, organization_id } = membership;
  return <span className="badge">{findRole(role, organization_id)?.name ?? role}</span>;
}

function otherScreen({ query, screen_hint }: AuthorizationRequest) {
  const search = new URLSearchParams(query);
  search.set('screen_hint', screen_hint === 'sign-up' ? 'sign-in' : 'sign-up');
  return `/user_management/authorize?${search}`;
}
