import { Stop } from '../lib/stop';

export function canAsk(): boolean {
  return Boolean(process.stdin.isTTY);
}

/** Returns the answer to a prompt, unless the user cancels it. */
export async function answer<Value extends string>(
  prompt: Promise<Value | symbol>,
): Promise<Value> {
  const value = await prompt;
  if (typeof value === 'symbol') throw new Stop('Canceled. Nothing was written');
  return value;
}
