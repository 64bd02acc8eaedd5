import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

export const menuItemClass =
  'rounded-sm hover:bg-muted flex min-h-9 w-full items-center gap-2.5 px-2.5 text-start text-sm disabled:opacity-60 pointer-coarse:min-h-11';

/**
 * A button and its panel, a native `popover` that closes on Escape or an outside click and returns focus.
 * `label` names the button and must include any text that `trigger` shows. Use `id` to close the panel from
 * inside.
 */
export function Menu({
  id,
  label,
  trigger,
  triggerClass,
  align = 'start',
  className,
  children,
}: {
  id: string;
  label: string;
  trigger: ReactNode;
  triggerClass: string;
  align?: 'start' | 'end';
  className?: string;
  children: ReactNode;
}) {
  return (
    <>
      <button className={triggerClass} popoverTarget={id} type="button">
        <span className="sr-only">{label}</span>
        <span aria-hidden className="contents">
          {trigger}
        </span>
      </button>
      <div
        className={cn(
          'bg-popover text-popover-foreground shadow-popover my-1.5 max-w-[calc(100vw-2rem)] rounded-lg border p-1.5',
          align === 'end'
            ? '[position-area:bottom_span-left]'
            : '[position-area:bottom_span-right]',
          className,
        )}
        id={id}
        popover="auto"
      >
        {children}
      </div>
    </>
  );
}

/** An item that closes its menu, which returns focus to the menu's button first. */
export function MenuButton({ onClick, ...props }: { onClick: () => void; children: ReactNode }) {
  return (
    <button
      {...props}
      className={menuItemClass}
      onClick={({ currentTarget }) => {
        currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        onClick();
      }}
      type="button"
    />
  );
}
