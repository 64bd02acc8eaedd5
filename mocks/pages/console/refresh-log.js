// Refreshes the log once a second.
const log = document.getElementById('requests');
let shown = '';

setInterval(async () => {
  const response = await fetch('/console/requests').catch(() => undefined);
  const rows = await response?.text();
  if (!rows || rows === shown) return;
  log.innerHTML = rows;
  shown = rows;
}, 1000);
