/** The name of a user or organization, with initials and a note. */
export function Identity({ name, note }: { name: string; note: string }) {
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
