import type { User } from '../../state/records';

/** Like "Impersonate" in the WorkOS dashboard: opens the app's Sign-in URL as this user. */
export function Impersonate({ user }: { user: User }) {
  return (
    <form action="/console/impersonate" className="group" method="post">
      <h3>Impersonate</h3>
      <input name="user" type="hidden" value={user.id} />
      <label htmlFor="reason">Reason</label>
      <input id="reason" name="reason" placeholder="Ticket 4711: can’t export" required />
      <label htmlFor="email">Your email</label>
      <input defaultValue="support@example.com" id="email" name="email" required type="email" />
      <button className="primary" type="submit">
        Impersonate
      </button>
    </form>
  );
}
