import { withSession } from '@/lib/guards/api';

export const GET = withSession((session) =>
  Response.json(session, { headers: { 'cache-control': 'no-store' } }),
);
