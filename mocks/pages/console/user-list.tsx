import type { User } from '../../state/records';
import { store } from '../../state/store';
import { Identity } from '../identity';

export function UserList({ selected }: { selected?: User }) {
  return (
    <nav aria-label="Users" className="column">
      <h2>Users</h2>
      <ul>
        {[...store.users.values()].map(({ id, name, email }) => (
          <li key={id}>
            <a
              aria-current={id === selected?.id ? 'true' : undefined}
              className="identity"
              href={`/?user=${id}`}
            >
              <Identity name={name ?? email} note={name ? email : ''} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
