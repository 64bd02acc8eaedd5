import { z } from 'zod';
import { listAuthkitDomains } from '../../lib/credentials/authkit-domains';
import type { Env } from '../../lib/env';
import { listAll } from '../../lib/workos/lists';
import { listAppUrls } from '../lib/app-url';
import { connect } from './api';
import { type Finding, failure, ok, warning } from './finding';

const configuration = 'WorkOS dashboard → Connect → Configuration';

const metadataSchema = z.object({
  issuer: z.string(),
  registration_endpoint: z.string().optional(),
  client_id_metadata_document_supported: z.boolean().optional(),
});

type Metadata = z.infer<typeof metadataSchema>;

/** Checks that agents can connect to the MCP server, if the app has an AuthKit domain. */
export async function checkAgents(env: Env): Promise<Finding[]> {
  const domains = listAuthkitDomains(env);
  const known = await Promise.all(domains.map(readMetadata));
  const [announced] = known;
  return [
    ...domains.map((domain, index) => checkIssuer(domain, known[index])),
    ...(announced ? [checkRegistration(announced)] : []),
    ...(domains.length > 0 ? [await checkResource(env)] : []),
  ];
}

async function readMetadata(domain: string) {
  try {
    const url = new URL('/.well-known/oauth-authorization-server', domain);
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    return metadataSchema.parse(await response.json());
  } catch {
    return undefined;
  }
}

/** The issuer is in every token, and the app compares it. */
function checkIssuer(domain: string, metadata: Metadata | undefined) {
  if (!metadata) {
    return failure(
      `${domain} returns no metadata of an authorization server`,
      'Copy WORKOS_AUTHKIT_DOMAIN again: WorkOS dashboard → Domains → AuthKit',
    );
  }
  return metadata.issuer === domain
    ? ok(`${domain} issues tokens for agents`)
    : failure(
        `The issuer of ${domain} is ${metadata.issuer}, so the app rejects its tokens`,
        `Put ${metadata.issuer} into WORKOS_AUTHKIT_DOMAIN in its place`,
      );
}

function checkRegistration({
  registration_endpoint: registration,
  client_id_metadata_document_supported: hasDocuments,
}: Metadata) {
  if (hasDocuments) {
    return ok(
      registration
        ? 'MCP clients identify themselves with metadata documents, or register'
        : 'MCP clients identify themselves with metadata documents',
    );
  }
  const turnOn = `${configuration}: turn on Client ID Metadata Document`;
  return registration
    ? warning('MCP clients can only register, which new ones prefer not to', turnOn)
    : failure(
        'No MCP client can connect that isn’t an application of the environment',
        `${turnOn}, and Dynamic Client Registration for older clients`,
      );
}

/** Without a resource indicator, tokens are for the environment, and the app rejects them. */
async function checkResource(env: Env) {
  const resource = new URL('/mcp', listAppUrls(env).origin).href;
  try {
    const uris = await listResources(env);
    return uris.includes(resource)
      ? ok(`WorkOS issues tokens for ${resource}`)
      : failure(
          `WorkOS doesn’t issue tokens for ${resource}`,
          `${configuration} → MCP resource indicators: add exactly this URL`,
        );
  } catch {
    return warning('WorkOS didn’t return the MCP resource indicators', 'Check again later');
  }
}

const listSchema = z.object({
  data: z.array(z.object({ uri: z.string() })),
  list_metadata: z.object({ after: z.string().nullish() }),
});

/** https://workos.com/docs/reference/authkit/oauth-resource */
async function listResources(env: Env) {
  const resources = await listAll(async (page) => {
    const path = '/user_management/authkit_oauth_resources';
    const { data } = await connect(env).get<unknown>(path, { query: page });
    const { data: items, list_metadata: listMetadata } = listSchema.parse(data);
    return { data: items, listMetadata };
  });
  return resources.map(({ uri }) => uri);
}
