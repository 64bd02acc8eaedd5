import { appUrl } from '../env';
import { store } from '../store';
import { Document } from './document';

/** Stands for "Impersonate" in the WorkOS dashboard. */
export function ImpersonatePage() {
  return (
    <Document title="Impersonate">
      <p className="hint">
        Opens the Sign-in URL of the app, {new URL('/sign-in', appUrl).href}, as somebody else.
      </p>
      <form action="/impersonate" method="post">
        <label htmlFor="user">Person</label>
        <select id="user" name="user" required>
          {[...store.users.values()].map(({ id, name, email }) => (
            <option key={id} value={id}>
              {name ? `${name} (${email})` : email}
            </option>
          ))}
        </select>
        <label htmlFor="reason">Reason</label>
        <input id="reason" name="reason" placeholder="Ticket 4711: cannot export" required />
        <label htmlFor="email">Your email</label>
        <input defaultValue="support@example.com" id="email" name="email" required type="email" />
        <button className="primary" type="submit">
          Impersonate
        </button>
      </form>
    </Document>
  );
}
