/** Returns an option as a number. Ends the process with exit code 2 when it is not above 0. */
export function positive(value: string, usage: string): number {
  const number = Number(value);
  if (number > 0) return number;
  console.error(`${value} is not a number above 0.\n\n${usage}`);
  process.exit(2);
}
