import { regexes } from 'zod/v4/core';

/** How many people are invited at the same time, in one request. */
export const batchSize = 5;

export const maxAddresses = 500;

/** Reads addresses separated by lines, commas, or semicolons. `problem` says what's wrong with the list. */
export function readAddresses(text: string, max: number) {
  const entries = text.split(/[\n\r,;]+/).map((entry) => entry.trim());
  const addresses = [...new Set(entries.filter(Boolean))];
  const invalid = addresses.filter((entry) => !regexes.email.test(entry));
  return { addresses, problem: findProblem(addresses.length, invalid, max) };
}

function findProblem(count: number, invalid: string[], max: number): string | undefined {
  if (count === 0) return 'Enter at least one email address.';
  if (count > max) return `You can invite up to ${max} people at a time.`;
  if (invalid.length === 0) return undefined;
  const quoted = invalid.map((entry) => `“${entry}”`).join(', ');
  if (invalid.length === 1) return `1 address isn’t valid: ${quoted}`;
  return `${invalid.length} addresses aren’t valid: ${quoted}`;
}

export function describeSent(count: number): string {
  return count === 1 ? 'Sent 1 invitation.' : `Sent ${count} invitations.`;
}
