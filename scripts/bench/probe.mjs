/** Loaded into a server under measurement: tells what it has used, when asked. */
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1000, megabytes: process.memoryUsage.rss() / 2 ** 20 });
});
process.channel?.unref();
