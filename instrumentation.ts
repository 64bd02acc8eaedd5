import { describeProblems, inspectEnv, variableNames } from '@/lib/env';
import { cleanEnv } from '@/lib/env/clean.mjs';

export async function register() {
  // Before any request, whose modules read the variables when they load.
  cleanEnv(variableNames);
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { prepareServer } = await import('@/lib/middleware/prepare-server');
    await prepareServer();
  }
  const { problems } = inspectEnv();
  if (problems.length === 0) return;
  const lines = describeProblems(problems).split('\n');
  console.error(
    [
      '',
      'The environment is incomplete, so every page shows /setup and the API returns 503:',
      ...lines.map((line) => `  ${line}`),
      'Set these in .env.local or in your host’s settings, then restart. .env.example explains each one.',
      'To run without a WorkOS account, leave them all unset and use `npm run dev`.',
      '',
    ].join('\n'),
  );
}
