// A submitted form reloads the page. This restores the scroll position, and the focus on the form's button.
const key = 'position';

addEventListener('submit', ({ submitter }) => {
  sessionStorage.setItem(key, JSON.stringify({ top: scrollY, id: submitter?.id }));
});

const saved = sessionStorage.getItem(key);
if (saved) {
  const { top, id } = JSON.parse(saved);
  scrollTo(0, top);
  document.getElementById(id)?.focus({ preventScroll: true });
  sessionStorage.removeItem(key);
}
