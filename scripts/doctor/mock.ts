import { isConnected } from '../lib/mock-credentials';
import { type Finding, warning } from './finding';

/** Points the checks at the mock, unless an environment is connected. */
export async function pointAtMock(): Promise<Finding[]> {
  if (isConnected()) return [];
  const { appVariables } = await import('../../mocks/env');
  // An empty line of a copied `.env.example` is no value.
  for (const [name, value] of Object.entries(appVariables)) process.env[name] ||= value;
  return [
    warning(
      'No WorkOS environment is connected: npm run dev uses the mock, and so do these checks',
      'Connect one with: npm run setup',
    ),
  ];
}
