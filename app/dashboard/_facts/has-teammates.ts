import 'server-only';
import type { Session } from '@/lib/auth/session';
import { readTeam } from './team';

export async function hasTeammates({ organizationId = '' }: Session): Promise<boolean> {
  return (await readTeam(organizationId)).length > 1;
}
