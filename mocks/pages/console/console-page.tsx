import { appUrl } from '../../env';
import type { User } from '../../state/records';
import { Mark, Shell } from '../document';
import { FaultBar } from './fault-bar';
import type { LogFilter } from './log-rows';
import { Requests } from './requests';
import { ResetData } from './reset-data';
import { UserList } from './user-list';
import { UserPanel } from './user-panel';

type Props = {
  user?: User;
  /** The app's session in this browser, and whose it is. */
  browserSession?: string;
  browserUser?: User;
  filter: LogFilter;
};

export function ConsolePage({ user, browserSession, browserUser, filter }: Props) {
  return (
    <Shell kind="console" title="Console">
      <header>
        <div className="bar">
          <h1>
            <Mark />
            Mock WorkOS
          </h1>
          <a href={appUrl}>{new URL(appUrl).host}</a>
          <ResetData />
        </div>
        {user && <FaultBar user={user} />}
      </header>
      <main className="console">
        <UserList browserUser={browserUser} selected={user} />
        {user && <UserPanel browserSession={browserSession} user={user} />}
        <Requests filter={filter} user={user} />
      </main>
      <script src="/assets/restore-position.js" type="module" />
      <script src="/assets/refresh-log.js" type="module" />
    </Shell>
  );
}
