import { authenticateBearer } from '@/lib/auth/bearer';
import { hasPermission } from '@/lib/auth/requirement';
import { problem } from '@/lib/problem';

const permission = 'reports:read';

const refusals = {
  missing: 'Send a WorkOS access token or an API key as "Authorization: Bearer …".',
  invalid:
    'The credential isn’t valid. It was revoked, belongs to another application, or has a typo.',
  expired: 'The access token has expired. Refresh it and try again.',
};

/** Returns the caller and their permissions. Requires one permission, to demonstrate a 403. */
export async function GET(request: Request) {
  const result = await authenticateBearer(request.headers);
  if ('refused' in result) {
    const { refused } = result;
    if (refused === 'unreachable') {
      return problem(503, 'Service Unavailable', 'WorkOS isn’t responding. Try again.', {
        'retry-after': '5',
      });
    }
    return problem(401, 'Unauthorized', refusals[refused], {
      'www-authenticate': refused === 'missing' ? 'Bearer' : 'Bearer error="invalid_token"',
    });
  }
  if (!hasPermission(result.caller, permission)) {
    return problem(403, 'Forbidden', `This endpoint requires the ${permission} permission.`, {
      'www-authenticate': `Bearer error="insufficient_scope", scope="${permission}"`,
    });
  }
  return Response.json(result.caller, { headers: { 'cache-control': 'no-store' } });
}
