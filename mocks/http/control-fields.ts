import type { z } from 'zod';
import { json } from './respond';

/** Parses the JSON body, or returns 400 naming the invalid field. */
export async function withFields<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  respond: (fields: z.infer<Schema>) => Response,
) {
  const fields = schema.safeParse(await request.json().catch(() => undefined));
  if (fields.success) return respond(fields.data);
  const errors = fields.error.issues.map((issue) => ({
    field: fieldOf(issue),
    message: issue.message,
  }));
  return json({ message: 'The mock can’t accept this request.', errors }, 400);
}

function fieldOf(issue: z.core.$ZodIssue) {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...issue.path, ...unknown].join('.') || '(body)';
}

export function invalid(field: string, message: string) {
  return json(
    { message: 'The mock can’t accept this request.', errors: [{ field, message }] },
    400,
  );
}
