import { PopoverForm } from './popover-form';

export function ResetData() {
  return (
    <PopoverForm action="/console/reset" id="reset" submit="Reset" title="Reset data">
      <p className="hint">
        This restores the users, grants, and settings from when the mock started, and clears
        sessions, faults, and the log. Everyone is signed out at the next refresh.
      </p>
    </PopoverForm>
  );
}
