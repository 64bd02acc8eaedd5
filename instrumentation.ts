import { describeProblems, inspectEnv } from '@/lib/env';

/** Next.js calls this once when a server starts. */
export async function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { repairUnreadableRequests } = await import('@/lib/middleware/unreadable-requests');
    repairUnreadableRequests();
  }
  const { problems } = inspectEnv();
  if (problems.length === 0) return;
  const lines = describeProblems(problems).split('\n');
  console.error(
    [
      '',
      'The environment is not complete, so every page shows /setup and the API answers 503:',
      ...lines.map((line) => `  ${line}`),
      'Set these in .env.local or in the settings of your host, and start again. Each is explained in',
      '.env.example. To run without a WorkOS account, use `npm run dev` with none of them set.',
      '',
    ].join('\n'),
  );
}
