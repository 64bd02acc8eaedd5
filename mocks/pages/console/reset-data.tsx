import { PopoverForm } from './popover-form';

export function ResetData() {
  return (
    <PopoverForm action="/console/reset" id="reset" submit="Reset" title="Reset data">
      <p className="hint">
        Everything you changed is lost: users, grants, sessions, faults, and the log. Apps are
        signed out at their next refresh.
      </p>
    </PopoverForm>
  );
}
