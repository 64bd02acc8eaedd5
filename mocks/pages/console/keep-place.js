// A form loads the page again. This keeps the place on it, and the focus on the button that was used.
const key = 'place';

addEventListener('submit', ({ submitter }) => {
  sessionStorage.setItem(key, JSON.stringify({ top: scrollY, id: submitter?.id }));
});

const place = sessionStorage.getItem(key);
if (place) {
  const { top, id } = JSON.parse(place);
  scrollTo(0, top);
  document.getElementById(id)?.focus({ preventScroll: true });
  sessionStorage.removeItem(key);
}
