import { type ChildProcess, spawn } from 'node:child_process';

type Command = { name: string; args: string[]; env: Record<string, string> };

/**
 * Returns a function that starts a Node process. All it started live and die together: Ctrl-C ends
 * all, the end of one ends the rest.
 */
export function processGroup() {
  const children: ChildProcess[] = [];
  let ending = false;

  function start({ name, args, env }: Command) {
    const child = spawn(process.execPath, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('exit', (code, signal) => {
      if (!ending) console.error(`${name} ended (${signal ?? `exit code ${code}`}).`);
      endAll(code ?? 1);
    });
    children.push(child);
  }

  function endAll(code: number) {
    if (ending) return;
    ending = true;
    for (const child of children) child.kill('SIGTERM');
    process.exitCode = code;
    // A poll in `waitFor` must not keep the process once its children are gone.
    const stillRunning = children.filter(
      ({ exitCode, signalCode }) => exitCode === null && !signalCode,
    );
    Promise.all(stillRunning.map((child) => new Promise((done) => child.once('exit', done)))).then(
      () => process.exit(code),
    );
  }

  process.on('SIGINT', () => endAll(0));
  process.on('SIGTERM', () => endAll(0));
  return start;
}

/** Resolves when the address answers, whatever the status. */
export async function waitFor(url: string): Promise<void> {
  const answered = await fetch(url, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );
  if (answered) return;
  await new Promise((resolve) => setTimeout(resolve, 50));
  await waitFor(url);
}
