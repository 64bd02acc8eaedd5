// Adds new requests every second. Existing rows aren't replaced, so they stay open, scrolled, or selected.
const log = document.getElementById('requests');
let shown = '';

setInterval(async () => {
  const response = await fetch(`/console/requests${location.search}`).catch(() => undefined);
  const text = response?.ok && (await response.text());
  if (!text || text === shown) return;
  shown = text;
  const { body } = new DOMParser().parseFromString(text, 'text/html');
  const list = log.querySelector('ol');
  const latest = body.querySelector('ol');
  if (!list || !latest) return log.replaceChildren(...body.childNodes);
  const idOf = (row) => row.querySelector('details').id;
  const ids = new Set([...latest.children].map(idOf));
  for (const row of [...list.children]) {
    if (!ids.has(idOf(row)) && !row.querySelector('[open]')) row.remove();
  }
  list.prepend(...[...latest.children].filter((row) => !document.getElementById(idOf(row))));
}, 1000);
