import { cancel } from '@clack/prompts';
import { clientId } from '../../mocks/credentials';

/** Exits if the text of an `.env` file points at the mock. */
export function rejectMock(content: string, file: string): void {
  if (!content.includes(clientId)) return;
  cancel(`${file} contains the mock’s variables. Remove them and run this again.`);
  process.exit(1);
}
