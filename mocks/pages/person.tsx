/** Initials, a name and a line about it. */
export function Person({ name, note }: { name: string; note: string }) {
  const initials = name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  return (
    <>
      <span aria-hidden className="initials">
        {initials.slice(0, 2)}
      </span>
      <span className="who">
        <strong>{name}</strong> <small>{note}</small>
      </span>
    </>
  );
}
