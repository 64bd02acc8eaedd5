/** Initials. Decorative, because the name is next to it. */
export function Avatar({ name }: { name: string }) {
  const words = name.split(/[\s@.]+/).filter(Boolean);
  const initials = words.slice(0, 2).map((word) => [...word][0]?.toUpperCase());
  return (
    <span
      aria-hidden
      className="bg-accent text-accent-foreground inline-flex size-9 shrink-0 items-center justify-center rounded-full text-sm font-semibold select-none"
    >
      {initials}
    </span>
  );
}
