import { faultPresets } from '../../http/fault-presets';
import { listFaults } from '../../http/faults';
import type { User } from '../../state/records';

/** One-click faults that apply to everyone. Tests set theirs for one user. */
export function FaultBar({ user }: { user: User }) {
  const general = listFaults().filter((fault) => !fault.user);
  return (
    <form action="/console/faults" aria-label="Faults" className="faults" method="post">
      <input name="user" type="hidden" value={user.id} />
      {faultPresets.map(({ label, fault }) => {
        const isOn = general.some(({ id: _, ...active }) => same(active, fault));
        return (
          <button aria-pressed={isOn} key={label} name="preset" type="submit" value={label}>
            {label}
          </button>
        );
      })}
      <button disabled={general.length === 0} name="preset" type="submit" value="">
        Clear
      </button>
    </form>
  );
}

function same(a: object, b: object) {
  return JSON.stringify(a) === JSON.stringify(b);
}
