import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

export const menuItemClass =
  'rounded-sm hover:bg-muted flex min-h-9 w-full items-center gap-2.5 px-2.5 text-start text-sm disabled:opacity-60 pointer-coarse:min-h-11';

type TriggerProps = { id: string; label: string; className: string; children: ReactNode };

/** Opens the panel with this `id`. `label` names the button and must include any text that it shows. */
export function MenuTrigger({ id, label, className, children }: TriggerProps) {
  return (
    <button className={className} popoverTarget={id} type="button">
      <span className="sr-only">{label}</span>
      <span aria-hidden className="contents">
        {children}
      </span>
    </button>
  );
}

type PanelProps = {
  id: string;
  align?: 'start' | 'end';
  className?: string;
  children: ReactNode;
};

/** A native `popover` that closes on Escape or an outside click and returns focus to its trigger. */
export function MenuPanel({ id, align = 'start', className, children }: PanelProps) {
  return (
    <div
      className={cn(
        'bg-popover text-popover-foreground shadow-popover my-1.5 max-w-[calc(100vw-2rem)] rounded-lg border p-1.5',
        align === 'end'
          ? 'ms-4 [position-area:bottom_span-left]'
          : 'me-4 [position-area:bottom_span-right]',
        className,
      )}
      id={id}
      popover="auto"
    >
      {children}
    </div>
  );
}

/** A button and its panel. Use `id` to close the panel from inside. */
export function Menu({
  label,
  trigger,
  triggerClass,
  ...panel
}: PanelProps & { label: string; trigger: ReactNode; triggerClass: string }) {
  return (
    <>
      <MenuTrigger className={triggerClass} id={panel.id} label={label}>
        {trigger}
      </MenuTrigger>
      <MenuPanel {...panel} />
    </>
  );
}

/** An item that closes its menu, which returns focus to the menu's button first. */
export function MenuButton({
  onClick,
  isDestructive = false,
  ...props
}: {
  onClick: () => void;
  isDestructive?: boolean;
  children: ReactNode;
}) {
  return (
    <button
      {...props}
      className={cn(menuItemClass, isDestructive && 'text-destructive')}
      onClick={({ currentTarget }) => {
        currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        onClick();
      }}
      type="button"
    />
  );
}
