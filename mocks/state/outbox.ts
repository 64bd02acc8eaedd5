import { timestamp } from './clock';
import { ulid } from './ids';
import { store } from './store';

/** WorkOS would send an email or a text message. The mock prints it and keeps it for tests. */
export function send(to: string, subject: string, content: string) {
  store.outbox.set(ulid(), { to, subject, content, sent_at: timestamp() });
  console.log(`${subject} for ${to}: ${content}`);
}
