/** The organization's initial. Decorative, because the name is next to it. */
export function OrganizationTile({ name }: { name: string }) {
  return (
    <span
      aria-hidden
      className="bg-primary text-primary-foreground grid size-7 shrink-0 place-items-center rounded-md text-sm font-semibold select-none"
    >
      {[...name][0]?.toUpperCase()}
    </span>
  );
}
