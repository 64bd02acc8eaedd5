/** Copies text, or shows it if the browser doesn't allow that. `what` is a noun, such as `the key`. */
export async function copyText(text: string, what: string): Promise<boolean> {
  // The Clipboard API needs HTTPS, except on localhost.
  const isDone = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  if (!isDone) window.prompt(`Copy ${what}:`, text);
  return Boolean(isDone);
}
