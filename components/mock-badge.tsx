import { FlaskConical } from 'lucide-react';
import { connection } from 'next/server';
import { Menu, menuItemClass } from '@/components/ui/menu';
import { inspectEnv } from '@/lib/env';
import { setupPath } from '@/lib/routes';
import { getApiOrigin, isMock } from '@/lib/workos/api-origin';

/** Without a display class. */
const badgeClass =
  'rounded-full border-warning-border bg-warning text-warning-foreground h-7 items-center gap-1.5 border px-2.5 text-sm font-medium pointer-coarse:h-10';

function BadgeLabel() {
  return (
    <>
      <FlaskConical aria-hidden className="size-3.5" />
      <span className="max-sm:sr-only">Mock WorkOS</span>
    </>
  );
}

/** For prerendered pages, where a hint makes it visible (`lib/hints.ts`). */
export function MockLink() {
  return (
    <a className={`${badgeClass} hidden [.mock-workos_&]:inline-flex`} href={setupPath}>
      <BadgeLabel />
    </a>
  );
}

/** Shown if the WorkOS API is a mock, which is known only at runtime. */
export async function MockBadge() {
  await connection();
  const { env } = inspectEnv();
  return isMock(env) ? <MockMenu console={getApiOrigin(env)} /> : null;
}

function MockMenu({ console }: { console: string }) {
  return (
    <Menu
      align="end"
      className="w-64"
      id="mock-menu"
      label="Mock WorkOS"
      trigger={<BadgeLabel />}
      triggerClass={`${badgeClass} inline-flex`}
    >
      <p className="text-muted-foreground px-2.5 pt-1.5 pb-2.5 text-sm">
        Users and permissions come from a mock WorkOS running on this machine.
      </p>
      <div className="border-t pt-1.5">
        <a className={menuItemClass} href={console} rel="noreferrer" target="_blank">
          Open its console
        </a>
        <a className={menuItemClass} href={setupPath}>
          Connect a real environment
        </a>
      </div>
    </Menu>
  );
}
