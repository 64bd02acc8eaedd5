import { FlaskConical } from 'lucide-react';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { Menu, menuItemClass } from '@/components/ui/menu';
import { noticeClass } from '@/components/ui/notice';
import { type Env, inspectEnv } from '@/lib/env';
import { setupPath } from '@/lib/routes';
import { isMock } from '@/lib/workos/api-origin';
import { getConsoleUrl } from '@/lib/workos/console-url';

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
    <a className={`${noticeClass} hidden [.mock-workos_&]:inline-flex`} href={setupPath}>
      <BadgeLabel />
    </a>
  );
}

/**
 * Shown if the WorkOS API is a mock, which is known only at runtime. Notes for developers go into its menu, as
 * `children`, so users never see them.
 */
export async function MockBadge({ children }: { children?: ReactNode }) {
  await connection();
  const { env } = inspectEnv();
  return isMock(env) ? <MockMenu env={env}>{children}</MockMenu> : null;
}

function MockMenu({ env, children }: { env: Partial<Env>; children: ReactNode }) {
  return (
    <Menu
      align="end"
      className="w-72"
      id="mock-menu"
      label="Mock WorkOS"
      trigger={<BadgeLabel />}
      triggerClass={`${noticeClass} inline-flex`}
    >
      <p className="text-muted-foreground px-2.5 pt-1.5 pb-2.5 text-sm">
        {env.DEMO_MODE
          ? 'In this live demo, no one else sees your users and changes. They’re deleted when you’re gone for a while.'
          : 'Users and permissions come from a mock WorkOS running on this machine.'}
      </p>
      {children}
      <div className="border-t pt-1.5">
        <a className={menuItemClass} href={getConsoleUrl(env)} rel="noreferrer" target="_blank">
          Open mock console
        </a>
        <a className={menuItemClass} href={setupPath}>
          Connect WorkOS
        </a>
      </div>
    </Menu>
  );
}
