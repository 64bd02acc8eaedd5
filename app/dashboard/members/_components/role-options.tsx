import { roles } from '@/lib/authz';

/** The roles in `lib/authz.ts`, plus the current one if it isn't among them. */
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
