import { FlaskConical } from 'lucide-react';
import { connection } from 'next/server';
import { Menu, menuItemClass } from '@/components/ui/menu';
import { inspectEnv } from '@/lib/env';
import { setupPath } from '@/lib/routes';
import { getApiOrigin, isMock } from '@/lib/workos/api-origin';

/** What the badge looks like, but for how it is displayed. */
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

/** The same for prerendered pages, which show it by a hint (`lib/hints.ts`). */
export function MockLink() {
  return (
    <a className={`${badgeClass} hidden [.mock-workos_&]:inline-flex`} href={setupPath}>
      <BadgeLabel />
    </a>
  );
}

/** Says that everything here is made up, while the WorkOS API is a mock. Known at run time alone. */
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
        People and grants come from a mock of WorkOS on this machine.
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
