/** Preloaded into an app under test: SIGUSR2 lets sixteen minutes pass, except for tokens, which `new Date()` checks. */
const { now } = Date;
process.on('SIGUSR2', () => {
  Date.now = () => now() + 16 * 60_000;
});
