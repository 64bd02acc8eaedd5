/**
 * `npm run doctor`: checks the machine, the variables, and the WorkOS environment. Warnings and failures tell
 * you how to fix them. Exits with 1 if a check fails. `-- --session <cookie>` also inspects a session.
 */
import { runDoctor } from './doctor/run';
import { readOptions } from './lib/options';

const { session } = readOptions('Usage: npm run doctor [-- --session <session cookie>]', {
  session: { type: 'string' },
});

// The reader has seen enough, as in `npm run doctor | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exit(await runDoctor(session));
