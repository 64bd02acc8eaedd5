import { clean } from '../../lib/env/clean.mjs';
import { isConnected } from '../lib/mock-credentials';
import { type Finding, warning } from './finding';

/** The command's own variables, before `.env.local` is loaded. */
const given = { ...process.env };

/** Points the checks at the mock, unless an environment is connected. */
export async function pointAtMock(): Promise<Finding[]> {
  if (isConnected()) return [];
  const { appVariables } = await import('../../mocks/env');
  for (const [name, value] of Object.entries(appVariables)) {
    process.env[name] = clean(given[name]) || value;
  }
  return [
    warning(
      'No WorkOS environment is connected, so these checks use the mock, like npm run dev',
      'Connect one with: npm run setup',
    ),
  ];
}
