import { variableNames } from '../../lib/env';
import { appVariables } from '../../mocks/env';

/**
 * Points a production build at the mock. All other variables are empty, which counts as unset, so values from
 * your `.env.local` or your shell don't change what the tests see.
 */
export const productionVariables = {
  ...Object.fromEntries(variableNames.map((name) => [name, ''])),
  ...appVariables,
  ALLOW_MOCK_WORKOS: '1',
  CRON_SECRET: 'only-the-scheduler-knows',
};
