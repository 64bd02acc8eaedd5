import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** `/user_management` has a code for each rule. */
export function toCodedError(issue: Issue) {
  const field = fieldOf(issue);
  return isMissingString(issue)
    ? {
        code: `${field}_string_required`,
        message: `${toLabel(field)} should be a non-empty string.`,
      }
    : { code: `${field}_invalid`, message: issue.message };
}

/** Elsewhere, the code is a sentence about the field. */
export function toFieldError(issue: Issue) {
  const field = fieldOf(issue);
  if (!isMissingString(issue)) return { field, code: issue.message };
  const rule = issue.code === 'too_small' ? 'should not be empty' : 'must be a string';
  return { field, code: `${field} ${rule}` };
}

function fieldOf({ path }: Issue) {
  return path.join('.') || 'body';
}

function isMissingString(issue: Issue) {
  return (
    (issue.code === 'invalid_type' && issue.expected === 'string') ||
    (issue.code === 'too_small' && issue.origin === 'string')
  );
}

/** `user_id` becomes `User ID`. */
function toLabel(field: string) {
  const words = field.split('_').map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return words.join(' ').replace(/\bId\b/, 'ID');
}
