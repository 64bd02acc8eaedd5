import { control } from '@/scripts/lib/mock';

/** Returns the last code or link that WorkOS sent to an address or phone number. */
export async function lastMessage(to: string): Promise<string> {
  const messages = await control('GET', `/outbox?to=${encodeURIComponent(to)}`);
  return messages.at(-1).content;
}
