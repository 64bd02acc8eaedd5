import 'server-only';
import type { McpServer, ToolAnnotations } from '@modelcontextprotocol/server';
import type { z } from 'zod';
import type { Agent } from '@/lib/agents/agent-token';
import { recordEvent, type Target, type Targeted, toActor } from '@/lib/audit/record-event';
import { FieldError, FormError } from '@/lib/auth/form-error';
import type { Grants } from '@/lib/auth/requirement';
import type { AuditEvent, Permission } from '@/lib/authz';
import { callWorkOS } from '@/lib/workos/client';
import { classifyError } from '@/lib/workos/errors';
import { reportFailure } from '@/lib/workos/report';

/** The client, and what its user can do in the organization. */
export type AgentSession = Agent & Grants & { permissions: string[] };

type Outcome<Event extends AuditEvent | null> =
  | ({ result: Record<string, unknown> } & Targeted<Event>)
  /** What was asked for is so already, which leaves no event. */
  | { result: Record<string, unknown>; unchanged: true };

type Definition<Input extends z.ZodObject, Event extends AuditEvent | null> = {
  name: string;
  title: string;
  description: string;
  /** Who doesn't have it gets a 403. */
  needs?: Permission;
  /** Null if the tool changes nothing. */
  audit: Event;
  annotations: ToolAnnotations;
  input: Input;
  run: (input: z.output<Input>, session: AgentSession) => Promise<Outcome<Event>>;
};

export type Tool = {
  name: string;
  needs?: Permission;
  register: (server: McpServer, session: AgentSession) => void;
};

/**
 * Creates a tool: the only way to write one. What it throws becomes a message for the client. A change leaves one event
 * in the audit log, with the user as its actor and the client in its metadata.
 */
export function tool<Input extends z.ZodObject, Event extends AuditEvent | null>(
  definition: Definition<Input, Event>,
): Tool {
  const { name, needs, audit, input, run, ...described } = definition;
  const inputSchema: z.ZodObject = input;
  return {
    name,
    needs,
    register: (server, session) => {
      server.registerTool(name, { ...described, inputSchema }, async (values) => {
        try {
          const { result, ...outcome } = await run(input.parse(values), session);
          if (audit && !('unchanged' in outcome)) await record(audit, session, outcome.targets);
          return { content: [text(JSON.stringify(result))], structuredContent: result };
        } catch (error) {
          return { content: [text(explain(error))], isError: true };
        }
      });
    },
  };
}

async function record(event: AuditEvent, session: AgentSession, targets?: Target[]) {
  const { id, organizationId, clientId: client } = session;
  // The change is made, so it's recorded without the user's name if that can't be read.
  const actor = await callWorkOS(({ userManagement }) => userManagement.getUser(id)).then(
    toActor,
    () => ({ id, type: 'user' as const }),
  );
  await recordEvent(event, { organizationId, actor, targets, client });
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

export const noOrganization =
  'You aren’t connected to an organization. Connect again, and have the user choose one.';

/** The organization that the user chose for the client. */
export function organizationOf({ organizationId }: AgentSession): string {
  if (organizationId) return organizationId;
  throw new FormError(noOrganization);
}
