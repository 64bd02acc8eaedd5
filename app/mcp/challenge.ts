import { getMetadataUrl } from '@/lib/agents/resource';
import type { Permission } from '@/lib/authz';
import type { Refusal } from '@/lib/credentials/caller';
import { problem } from '@/lib/problem';

const details: Record<Exclude<Refusal, 'unreachable'>, string> = {
  missing: 'Sign in with OAuth first. The resource metadata says where.',
  invalid: 'The token isn’t valid for this server, or was revoked.',
  unaccepted: 'This server accepts only tokens that were issued for it.',
  expired: 'The token has expired. Refresh it and try again.',
};

/** https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization */
export function challenge(reason: keyof typeof details): Response {
  const error = reason === 'missing' ? '' : 'error="invalid_token", ';
  return problem(401, 'Unauthorized', details[reason], {
    'www-authenticate': `Bearer ${error}resource_metadata="${getMetadataUrl()}"`,
  });
}

/**
 * Names no scope, because a permission comes from the user's role, and AuthKit would reject it as a scope.
 * https://datatracker.ietf.org/doc/html/rfc6750#section-3.1
 */
export function refuseTool(needs: Permission): Response {
  const description = `This tool requires the ${needs} permission.`;
  const parameters = [
    'error="insufficient_scope"',
    `error_description="${description}"`,
    `resource_metadata="${getMetadataUrl()}"`,
  ];
  return problem(403, 'Forbidden', `${description} Ask an organization admin for access.`, {
    'www-authenticate': `Bearer ${parameters.join(', ')}`,
  });
}
