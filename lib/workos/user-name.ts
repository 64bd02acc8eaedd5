import 'server-only';
import { displayName } from '../display-name';
import { callWorkOS } from './client';

export async function readUserName(userId: string): Promise<string> {
  return displayName(await callWorkOS(({ userManagement }) => userManagement.getUser(userId)));
}
