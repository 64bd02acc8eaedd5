import 'server-only';
import { z } from 'zod';
import { FieldError } from './form-error';
import { submissionFields } from './identity';
import { RefusalError } from './refusal';

const submissionSchema = z.object({
  user: z.string().min(1),
  organization: z.string(),
  key: z.string().regex(/^[\w-]{16,64}$/),
});

export function readSubmission(form: FormData) {
  if (!(form instanceof FormData)) throw new RefusalError('unreadable');
  const submission = submissionSchema.safeParse({
    user: form.get(submissionFields.user),
    organization: form.get(submissionFields.organization),
    key: form.get(submissionFields.key),
  });
  if (!submission.success) throw new RefusalError('unreadable');
  return submission.data;
}

/** Throws `FieldError` with each field's first message. */
export function parseForm<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, form: FormData) {
  const entries = Object.entries(schema.shape).map(([name, field]) => [
    name,
    field instanceof z.ZodArray ? form.getAll(name) : (form.get(name) ?? undefined),
  ]);
  const result = schema.safeParse(Object.fromEntries(entries));
  if (result.success) return result.data;
  throw new FieldError(
    Object.fromEntries(
      result.error.issues.toReversed().map(({ path, message }) => [String(path[0]), message]),
    ),
  );
}
