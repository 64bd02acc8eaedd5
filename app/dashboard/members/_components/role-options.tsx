import { roles } from '@/lib/authz';

/** The roles of the product, and the one somebody has if the product does not know it. */
export function RoleOptions({ current }: { current?: string }) {
  return (
    <>
      {current && !(current in roles) && <option value={current}>{current}</option>}
      {Object.entries(roles).map(([slug, { title }]) => (
        <option key={slug} value={slug}>
          {title}
        </option>
      ))}
    </>
  );
}
