import { exitWithUsage } from '../lib/options';

/** Parses a positive number, or exits with code 2. */
export function readPositiveNumber(value: string, usage: string): number {
  const number = Number(value);
  return number > 0 ? number : exitWithUsage(`${value} isn’t a positive number.`, usage);
}
