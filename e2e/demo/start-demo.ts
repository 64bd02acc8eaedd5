import { startProcess, waitForOutput } from '@/scripts/lib/own-process';
import { findPort } from '@/scripts/lib/ports';

/** Starts the demo for one test. It gets nothing from `.env.local`. */
export async function startDemo(env: Record<string, string> = {}) {
  const port = String(await findPort());
  const demo = startProcess(process.execPath, ['--import', 'tsx', 'scripts/demo.ts'], {
    ...{ WORKOS_CLIENT_ID: '', WORKOS_API_KEY: '', APP_URL: '', PORT: port },
    ...env,
  });
  await waitForOutput(demo, 'The demo is at');
  const stop = async () => {
    demo.send('SIGTERM');
    await demo.ended;
  };
  return { url: `http://localhost:${port}`, output: demo.output, stop };
}
