import 'server-only';
import { createMcpHandler } from 'mcp-handler';
import { getBuildId } from '@/lib/build-id';
import { title } from '@/lib/site';
import type { AgentSession } from './tool';
import { tools } from './tools';

/** Answers one message. Nothing is kept between two, so any instance can take the next. */
export function serve(request: Request, session: AgentSession): Promise<Response> {
  const handler = createMcpHandler(
    (server) => {
      for (const { register } of tools) register(server, session);
    },
    { serverInfo: { name: title, version: getBuildId() }, maxSubscriptions: 0 },
  );
  return handler(request);
}
