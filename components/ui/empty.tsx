import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

type Props = {
  icon?: LucideIcon;
  title: string;
  children?: ReactNode;
  /** A link or a button. */
  action?: ReactNode;
};

/** An empty state: what's missing and how to add it. */
export function Empty({ icon: Icon, title, children, action }: Props) {
  return (
    <div className="grid justify-items-center gap-1 rounded-md border border-dashed px-4 py-6 text-center text-sm">
      {Icon && <Icon aria-hidden className="text-muted-foreground mb-1 size-5" />}
      <p className="font-medium">{title}</p>
      {children && <p className="text-muted-foreground">{children}</p>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
