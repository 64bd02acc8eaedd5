import { isConnected } from '../lib/mock-credentials';
import { type Finding, warning } from './finding';

/** Points the checks at the mock, unless an environment is connected. */
export async function pointAtMock(): Promise<Finding[]> {
  if (isConnected()) return [];
  const { appVariables } = await import('../../mocks/env');
  // Replaces values in `.env.local`, like `npm run dev` does.
  Object.assign(process.env, appVariables);
  return [
    warning(
      'No WorkOS environment is connected, so these checks use the mock, like npm run dev',
      'Connect one with: npm run setup',
    ),
  ];
}
