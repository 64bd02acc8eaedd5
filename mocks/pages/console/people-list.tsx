import type { User } from '../../state/records';
import { store } from '../../state/store';
import { Person } from '../person';

export function PeopleList({ selected }: { selected?: User }) {
  return (
    <nav aria-label="People" className="column">
      <h2>People</h2>
      <ul>
        {[...store.users.values()].map(({ id, name, email }) => (
          <li key={id}>
            <a
              aria-current={id === selected?.id ? 'true' : undefined}
              className="person"
              href={`/?user=${id}`}
            >
              <Person name={name ?? email} note={name ? email : ''} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
