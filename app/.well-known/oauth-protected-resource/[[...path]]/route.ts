import { metadataCorsOptionsRequestHandler, protectedResourceHandler } from 'mcp-handler';
import { getResource, missingDomain } from '@/lib/agents/resource';
import { listAuthkitDomains } from '@/lib/credentials/authkit-domains';
import { problem } from '@/lib/problem';

type Context = { params: Promise<{ path?: string[] }> };

/** Says who issues the MCP server's tokens, at its own path and, for clients that look there, at the root. */
export async function GET(request: Request, { params }: Context) {
  const [authServerUrl] = listAuthkitDomains();
  if (!authServerUrl) return problem(404, 'Not Found', missingDomain);
  const { path = ['mcp'] } = await params;
  if (path.join('/') !== 'mcp') return problem(404, 'Not Found', 'There is no such resource.');
  const respond = protectedResourceHandler({
    authServerUrls: [authServerUrl],
    resourceUrl: getResource(),
  });
  return respond(request);
}

export const OPTIONS = metadataCorsOptionsRequestHandler();
