/** Helps support find an error. Render it per request, because it shows the time. */
export function ErrorDetails({ code }: { code: string }) {
  const now = new Date().toISOString();
  return (
    <>
      Error code <code>{code}</code>,{' '}
      <time dateTime={now}>{now.slice(0, 16).replace('T', ' ')} UTC</time>
    </>
  );
}
