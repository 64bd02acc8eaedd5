import type { User } from '../../state/records';
import { consolePath } from './console-path';
import type { LogFilter } from './log-rows';
import { RequestRows } from './request-rows';

/** The request log. Its filter is in the URL. */
export function Requests({ user, filter }: { user?: User; filter: LogFilter }) {
  return (
    <section aria-labelledby="log-title" className="panel requests">
      <h2 id="log-title">Requests</h2>
      <form action={consolePath}>
        {user && <input name="user" type="hidden" value={user.id} />}
        <input
          aria-label="Path, status, or email"
          defaultValue={filter.text}
          name="text"
          placeholder="Path, status, or email"
          type="search"
        />
        {user && (
          <label>
            <input defaultChecked={filter.user !== undefined} name="only" type="checkbox" />
            Only {user.name ?? user.email}
          </label>
        )}
        <button type="submit">Filter</button>
      </form>
      <div id="requests">
        <RequestRows filter={filter} />
      </div>
    </section>
  );
}
