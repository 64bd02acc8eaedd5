import { createServer } from 'node:net';

/** Whether nothing listens on the port of this machine. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

/** Returns the first free port from `port` on. */
export async function findFreePort(port: number): Promise<number> {
  return (await isFree(port)) ? port : findFreePort(port + 1);
}
