/** `npm run test:mcp`: downloads the MCP inspector, and has its command line use the MCP server. */
process.env.TEST_MCP_INSPECTOR = '1';
process.argv.push('e2e/template/mcp-inspector');
void import('./test');
