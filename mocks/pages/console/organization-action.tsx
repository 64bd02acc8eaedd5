import type { ReactNode } from 'react';

/** A form that changes something of an organization. `target` is the record’s ID. */
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
