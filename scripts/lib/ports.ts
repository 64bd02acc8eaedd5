import { createServer } from 'node:net';

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

/** Returns the first free port, starting at `port`. */
export async function findFreePort(port: number): Promise<number> {
  return (await isFree(port)) ? port : findFreePort(port + 1);
}
