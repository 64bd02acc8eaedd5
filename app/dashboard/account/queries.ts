import 'server-only';
import type { Session } from '@workos-inc/node';
import { callWorkOS } from '@/lib/workos/client';
import { listAll } from '@/lib/workos/lists';

export type UserSession = Session;

export function listSessions(userId: string): Promise<UserSession[]> {
  return listAll((page) =>
    callWorkOS(({ userManagement }) => userManagement.listSessions(userId, page)),
  );
}
