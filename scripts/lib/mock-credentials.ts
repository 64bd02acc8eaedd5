import { clientId } from '../../mocks/credentials';

/** Whether the variables connect a WorkOS environment. Without one, the project uses the mock. */
export function isConnected(): boolean {
  const { WORKOS_CLIENT_ID, WORKOS_API_KEY } = process.env;
  return Boolean(WORKOS_CLIENT_ID || WORKOS_API_KEY) && WORKOS_CLIENT_ID !== clientId;
}
