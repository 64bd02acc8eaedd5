import type { User } from '../../state/records';
import { PopoverForm } from './popover-form';

/** Like "Impersonate" in the WorkOS dashboard: opens the app's Sign-in URL as this user. */
export function Impersonate({ user }: { user: User }) {
  return (
    <PopoverForm
      action="/console/impersonate"
      id="impersonate"
      submit="Impersonate"
      title="Impersonate"
    >
      <input name="user" type="hidden" value={user.id} />
      <label htmlFor="reason">Reason</label>
      <input id="reason" name="reason" placeholder="Ticket 4711: can’t export" required />
      <label htmlFor="email">Your email</label>
      <input defaultValue="support@example.com" id="email" name="email" required type="email" />
    </PopoverForm>
  );
}
