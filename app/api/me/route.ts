import { withSession } from '@/lib/auth/api';

export const GET = withSession((session) =>
  Response.json(session, { headers: { 'cache-control': 'no-store' } }),
);
