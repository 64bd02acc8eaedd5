import { type ChildProcess, spawn } from 'node:child_process';

type Command = { name: string; args: string[]; env: Record<string, string> };

/**
 * Returns a function that starts Node processes. They share a lifetime: Ctrl-C or any exit stops them all.
 */
export function processGroup() {
  const children: ChildProcess[] = [];
  let stopping = false;

  function start({ name, args, env }: Command) {
    const child = spawn(process.execPath, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('exit', (code, signal) => {
      if (!stopping) console.error(`${name} exited (${signal ?? `exit code ${code}`}).`);
      stopAll(code ?? 1);
    });
    children.push(child);
  }

  function stopAll(code: number) {
    if (stopping) return;
    stopping = true;
    for (const child of children) child.kill('SIGTERM');
    process.exitCode = code;
    // A pending `waitFor` must not keep the process alive once its children have exited.
    const stillRunning = children.filter(
      ({ exitCode, signalCode }) => exitCode === null && !signalCode,
    );
    Promise.all(stillRunning.map((child) => new Promise((done) => child.once('exit', done)))).then(
      () => process.exit(code),
    );
  }

  process.on('SIGINT', () => stopAll(0));
  process.on('SIGTERM', () => stopAll(0));
  return start;
}

/** Resolves once the URL responds, with any status. */
export async function waitFor(url: string): Promise<void> {
  const isUp = await fetch(url, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );
  if (isUp) return;
  await new Promise((resolve) => setTimeout(resolve, 50));
  await waitFor(url);
}
