import type { User } from '../../state/records';
import { store } from '../../state/store';
import { Identity } from '../identity';
import { consolePath } from './console-path';
import { NewUser } from './new-user';

const limit = 100;

/** This browser's user comes first. */
export function UserList({ selected, browserUser }: { selected?: User; browserUser?: User }) {
  const users = [...new Set([...(browserUser ? [browserUser] : []), ...store.users.values()])];
  const shown = users.slice(0, limit);
  if (selected && !shown.includes(selected)) shown.push(selected);
  return (
    <nav aria-label="Users" className="panel">
      <div className="row spread">
        <h2>Users</h2>
        <NewUser />
      </div>
      <ul>
        {shown.map(({ id, name, email }) => (
          <li key={id}>
            <a
              aria-current={id === selected?.id ? 'true' : undefined}
              className="identity"
              href={`${consolePath}?user=${id}`}
            >
              <Identity
                badge={id === browserUser?.id && <span className="badge">This browser</span>}
                name={name ?? email}
                note={name ? email : ''}
              />
            </a>
          </li>
        ))}
      </ul>
      {users.length > shown.length && (
        <p className="hint">
          And {users.length - shown.length} more. To open one, add <code>?user=</code> and their ID
          to the URL.
        </p>
      )}
    </nav>
  );
}
