import 'server-only';
import { cache } from 'react';
import { displayName } from '../display-name';
import { callWorkOS } from './client';

export async function readUserName(userId: string): Promise<string> {
  return displayName(await callWorkOS(({ userManagement }) => userManagement.getUser(userId)));
}

/** Events don't have the user's name, and the user may be gone. Cached, because they often have several events. */
export const readNameInEvent = cache((userId: string) =>
  readUserName(userId).catch(() => 'A former user'),
);
