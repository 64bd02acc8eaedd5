import { refuse } from '../lib/options';

/** Returns an option as a number. Ends the process with exit code 2 when it is not above 0. */
export function positive(value: string, usage: string): number {
  const number = Number(value);
  return number > 0 ? number : refuse(`${value} is not a number above 0.`, usage);
}
