import { isPort } from '../../lib/env/is-port';

/** Returns the value of `PORT`, or ends the command if it isn’t a port. */
export function readPort(value = process.env.PORT || '3000'): number {
  if (isPort(value)) return Number(value);
  console.error(`PORT is ${value}. It must be a number from 1 to 65535, such as PORT=3001`);
  return process.exit(1);
}
