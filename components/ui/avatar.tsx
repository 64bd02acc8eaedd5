import type { CSSProperties } from 'react';

type Props = {
  name: string;
  /** Determines the color. */
  id: string;
  picture?: string | null;
};

/**
 * The user's picture, over their initials. The picture is a background image, so the initials show without a script
 * if it can't be loaded. Decorative, because the name is next to it.
 */
export function Avatar({ name, id, picture }: Props) {
  const words = name.split(/[\s@.]+/).filter(Boolean);
  const initials = words.slice(0, 2).map((word) => [...word][0]?.toUpperCase());
  return (
    <span
      aria-hidden
      className="tinted relative inline-flex size-9 shrink-0 items-center justify-center rounded-full text-sm font-semibold select-none"
      style={hueOf(id)}
    >
      {initials}
      {picture && (
        <span
          className="absolute inset-0 rounded-full"
          style={{ background: `center / cover url(${JSON.stringify(picture)})` }}
        />
      )}
    </span>
  );
}

/** One of twelve hues, for the class `tinted`. */
export function hueOf(id: string): CSSProperties {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + character.charCodeAt(0)) % 997;
  return { ['--hue' as string]: (sum % 12) * 30 };
}
