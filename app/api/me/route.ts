import { withSession } from '@/lib/auth/api';
import { identify } from '@/lib/auth/session';

/** Returns the session, and what tells it from another one. */
export const GET = withSession((session) =>
  Response.json(
    { ...session, identity: identify(session) },
    { headers: { 'cache-control': 'no-store' } },
  ),
);
