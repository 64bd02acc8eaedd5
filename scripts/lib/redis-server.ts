import { startProcess, waitForOutput } from './own-process';
import { findPort } from './ports';
import { ensureRedis } from './redis';

/** Starts an empty Redis for one test. While it's paused, connections stay open without a reply. */
export async function startRedis(port?: number) {
  port ??= await findPort();
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', '/tmp'];

  async function launch() {
    const server = startProcess(ensureRedis(), options);
    await waitForOutput(server, 'Ready to accept connections');
    return server;
  }

  let server = await launch();
  return {
    url: `redis://127.0.0.1:${port}`,
    start: async () => {
      server = await launch();
    },
    stop: () => server.stop(),
    pause: () => server.send('SIGSTOP'),
    resume: () => server.send('SIGCONT'),
  };
}
