import type { AuthorizationRequest } from '../http/authorization';
import { listShownPeople } from '../people/shown';
import { Document } from './document';
import { Identity } from './identity';

const problems = {
  unknown: 'No account found for this email. Check the spelling or sign up.',
  taken: 'An account with this email already exists. Sign in instead.',
  'no-member': 'This user isn’t a member of the organization you’re signing in to.',
};

/** The hosted page for signing in, as a persona or by email, and signing up. */
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
    <Document title={isSignUp ? 'Sign up' : 'Sign in'}>
      {!isSignUp && <Personas request={request} />}
      <form action="/hosted/sign-in" method="post">
        <input name="request" type="hidden" value={request.query} />
        <label htmlFor="email">Email</label>
        <input
          aria-describedby={problem && 'problem'}
          aria-invalid={problem && true}
          autoComplete="email"
          defaultValue={email}
          id="email"
          name="email"
          required
          type="email"
        />
        {problem && (
          <p className="problem" id="problem" role="alert">
            {problems[problem]}
          </p>
        )}
        <button className="primary" type="submit">
          Continue
        </button>
      </form>
      <form action="/hosted/cancel" method="post">
        <input name="request" type="hidden" value={request.query} />
        <button type="submit">Cancel</button>
      </form>
      <p className="toggle">
        {isSignUp ? 'Have an account? ' : 'New here? '}
        <a href={otherScreen(request)}>{isSignUp ? 'Sign in' : 'Sign up'}</a>
      </p>
    </Document>
  );
}

function Personas({ request }: { request: AuthorizationRequest }) {
  return (
    <>
      <form action="/hosted/sign-in" className="identities" method="post">
        <input name="request" type="hidden" value={request.query} />
        {listShownPeople().map(({ name, email, note }) => (
          <button className="identity" key={email} name="email" type="submit" value={email}>
            <Identity name={name} note={note} />
          </button>
        ))}
      </form>
      <p className="or">or</p>
    </>
  );
}

function otherScreen({ query, screen_hint }: AuthorizationRequest) {
  const search = new URLSearchParams(query);
  search.set('screen_hint', screen_hint === 'sign-up' ? 'sign-in' : 'sign-up');
  return `/user_management/authorize?${search}`;
}
