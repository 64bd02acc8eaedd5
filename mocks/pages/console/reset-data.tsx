import { PopoverForm } from './popover-form';

export function ResetData() {
  return (
    <PopoverForm action="/console/reset" id="reset" submit="Reset" title="Reset data">
      <p className="hint">
        This discards all users, grants, sessions, faults, and log entries you’ve created. Apps are
        signed out at their next refresh.
      </p>
    </PopoverForm>
  );
}
