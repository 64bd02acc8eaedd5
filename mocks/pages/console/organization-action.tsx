import type { ReactNode } from 'react';

/** A form that changes an organization. `target` is the ID of the record to change. */
export function OrganizationAction({
  user,
  action,
  target,
  children,
}: {
  user: string;
  action: string;
  target: string;
  children: ReactNode;
}) {
  return (
    <form action="/console/organizations" className="row" method="post">
      <input name="user" type="hidden" value={user} />
      <input name="target" type="hidden" value={target} />
      <input name="action" type="hidden" value={action} />
      {children}
    </form>
  );
}
