import { hueOf } from '@/components/ui/avatar';

/** The organization's initial, in a color that its ID determines. Decorative, because the name is next to it. */
export function OrganizationTile({ id, name }: { id: string; name: string }) {
  return (
    <span
      aria-hidden
      className="tinted grid size-7 shrink-0 place-items-center rounded-md text-sm font-semibold select-none"
      style={hueOf(id)}
    >
      {[...name][0]?.toUpperCase()}
    </span>
  );
}
