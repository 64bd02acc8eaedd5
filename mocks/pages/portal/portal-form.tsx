import type { ReactNode } from 'react';

/** A form of the visit to the Admin Portal. `target` is the record’s ID. */
export function PortalForm({
  visit,
  action,
  target,
  className,
  children,
}: {
  visit: string;
  action: string;
  target?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <form action="/portal/setup" className={className} method="post">
      <input name="visit" type="hidden" value={visit} />
      <input name="action" type="hidden" value={action} />
      {target && <input name="target" type="hidden" value={target} />}
      {children}
    </form>
  );
}
