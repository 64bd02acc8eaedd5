import 'server-only';
import type { McpServer, ToolAnnotations } from '@modelcontextprotocol/server';
import type { z } from 'zod';
import type { Agent } from '@/lib/auth/agent-token';
import { FieldError, FormError } from '@/lib/auth/form-error';
import type { Grants } from '@/lib/auth/requirement';
import type { Permission } from '@/lib/authz';
import { classifyError } from '@/lib/workos/errors';
import { reportFailure } from '@/lib/workos/report';

/** The client, and what its user can do in the organization. */
export type AgentSession = Agent & Grants & { permissions: string[] };

type Definition<Input extends z.ZodObject> = {
  name: string;
  title: string;
  description: string;
  /** Who doesn't have it gets a 403. */
  needs?: Permission;
  annotations: ToolAnnotations;
  input: Input;
  run: (input: z.output<Input>, session: AgentSession) => Promise<Record<string, unknown>>;
};

export type Tool = {
  name: string;
  needs?: Permission;
  register: (server: McpServer, session: AgentSession) => void;
};

/** Creates a tool: the only way to write one. What it throws becomes a message for the client. */
export function tool<Input extends z.ZodObject>(definition: Definition<Input>): Tool {
  const { name, needs, input, run, ...described } = definition;
  const inputSchema: z.ZodObject = input;
  return {
    name,
    needs,
    register: (server, session) => {
      server.registerTool(name, { ...described, inputSchema }, async (values) => {
        try {
          const result = await run(input.parse(values), session);
          return { content: [text(JSON.stringify(result))], structuredContent: result };
        } catch (error) {
          return { content: [text(explain(error))], isError: true };
        }
      });
    },
  };
}

const text = (value: string) => ({ type: 'text' as const, text: value });

function explain(error: unknown): string {
  if (error instanceof FieldError || error instanceof FormError) return error.message;
  reportFailure('tool.failed', error);
  return {
    outage: 'WorkOS isn’t responding. Try again.',
    refusal: 'WorkOS rejected the request that this tool made.',
    bug: 'Something went wrong on our side.',
  }[classifyError(error)];
}

/** The organization that the user chose for the client. */
export function organizationOf({ organizationId }: AgentSession): string {
  if (organizationId) return organizationId;
  throw new FormError('The user didn’t choose an organization. Connect again, and choose one.');
}
