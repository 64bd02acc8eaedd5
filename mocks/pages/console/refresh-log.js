// Refreshes the log once a second, except for the rows that are open.
const log = document.getElementById('requests');
let shown = '';

setInterval(async () => {
  const response = await fetch('/console/requests').catch(() => undefined);
  const rows = await response?.text();
  if (!rows || rows === shown) return;
  const open = [...log.querySelectorAll('details[open]')].map(({ id }) => id);
  const focused = document.activeElement?.closest('#requests details')?.id;
  log.innerHTML = rows;
  shown = rows;
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  if (focused) document.getElementById(focused)?.querySelector('summary').focus();
}, 1000);
