import { isDemo } from '../../env';
import { faultPresets } from '../../http/fault-presets';
import { listGeneralFaults } from '../../http/faults';
import type { User } from '../../state/records';

const forWhom = isDemo ? 'for you' : 'for everyone';

/** One-click faults that apply to everyone. Tests set theirs for one user. */
export function FaultBar({ user }: { user: User }) {
  const labels = listGeneralFaults().map(labelOf);
  return (
    <>
      <form action="/console/faults" className="faults" method="post">
        <fieldset>
          <legend>
            Simulate <small>{forWhom}</small>
          </legend>
          <input name="user" type="hidden" value={user.id} />
          <div className="segments">
            <button aria-pressed={labels.length === 0} name="preset" type="submit" value="">
              Normal
            </button>
            {faultPresets.map(({ label }) => (
              <button
                aria-pressed={labels.includes(label)}
                key={label}
                name="preset"
                type="submit"
                value={label}
              >
                {label}
              </button>
            ))}
          </div>
        </fieldset>
      </form>
      {labels.length > 0 && (
        <form action="/console/faults" className="strip" method="post">
          <p role="status">
            <strong>WorkOS is failing on purpose</strong> {forWhom}: {labels.join(', ')}
          </p>
          <input name="user" type="hidden" value={user.id} />
          <button name="preset" type="submit" value="">
            Clear
          </button>
        </form>
      )}
    </>
  );
}

function labelOf({ id: _, ...active }: object & { id: string }) {
  const preset = faultPresets.find(({ fault }) => JSON.stringify(fault) === JSON.stringify(active));
  return preset?.label ?? 'a fault set through the control API';
}
