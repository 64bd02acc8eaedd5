/** Preloaded into a server being measured: reports resource usage on request. */
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1000, megabytes: process.memoryUsage.rss() / 2 ** 20 });
});
process.channel?.unref();
