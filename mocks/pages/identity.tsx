import type { ReactNode } from 'react';

type Props = { name: string; note: string; badge?: ReactNode };

/** The name of a user or organization, with initials and a note. */
export function Identity({ name, note, badge }: Props) {
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
        <span className="name">
          <strong>{name}</strong> {badge}
        </span>{' '}
        <small>{note}</small>
      </span>
    </>
  );
}
