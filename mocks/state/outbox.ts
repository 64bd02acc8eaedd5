import { timestamp } from './clock';
import { ulid } from './ids';
import { store } from './store';

/** What WorkOS emails or texts: the mock prints it and keeps it for tests. */
export function send(to: string, subject: string, content: string) {
  store.outbox.set(ulid(), { to, subject, content, sent_at: timestamp() });
  console.log(`${subject} for ${to}: ${content}`);
}
