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
 * Without a challenge, because a permission comes from the user's role, and isn't a scope that a client could ask AuthKit
 * for. After `insufficient_scope`, clients ask for more scopes in vain, and the official one doesn't show why.
 */
export function refuseTool(needs: Permission): Response {
  const detail = `This tool requires the ${needs} permission. Ask an organization admin for access.`;
  return problem(403, 'Forbidden', detail);
}
