import { cancel } from '@clack/prompts';
import { clientId } from '../../mocks/credentials';

/** Ends the process if the text of an `.env` file points at the mock: the two do not mix. */
export function refuseMock(content: string, file: string): void {
  if (!content.includes(clientId)) return;
  cancel(`${file} holds the variables of the mock. Remove its lines, and run this again.`);
  process.exit(1);
}
