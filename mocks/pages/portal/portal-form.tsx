import type { ReactNode } from 'react';

/** A form in the Admin Portal. `target` is the ID of the record to change. */
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
