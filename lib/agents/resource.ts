import 'server-only';
import { absoluteUrl } from '../absolute-url';

/** The MCP server's URL, which its tokens have to be for. Register it with WorkOS as a resource indicator. */
export const getResource = () => absoluteUrl('/mcp');

/** https://www.rfc-editor.org/rfc/rfc9728#section-3.1 */
export const getMetadataUrl = () => absoluteUrl('/.well-known/oauth-protected-resource/mcp');

export const missingDomain =
  'The MCP server is off. To turn it on, set WORKOS_AUTHKIT_DOMAIN to your AuthKit domain, such as https://your-app.authkit.app.';
