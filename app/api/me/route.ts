import { withSession } from '@/lib/auth/api';
import { identify } from '@/lib/auth/session';

/** Returns the session and its identity, which `SessionWatch` compares. */
export const GET = withSession((session) =>
  Response.json(
    { ...session, identity: identify(session) },
    { headers: { 'cache-control': 'no-store' } },
  ),
);
