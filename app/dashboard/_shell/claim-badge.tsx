import { Hourglass } from 'lucide-react';
import { connection } from 'next/server';
import { Menu } from '@/components/ui/menu';
import { noticeClass } from '@/components/ui/notice';
import { inspectEnv } from '@/lib/env';

/** Reminds a developer of the temporary environment that `npm run setup` created. */
export async function ClaimBadge() {
  await connection();
  const { NODE_ENV, WORKOS_CLAIM_TOKEN } = inspectEnv().env;
  if (NODE_ENV !== 'development' || !WORKOS_CLAIM_TOKEN) return null;
  return (
    <Menu
      align="end"
      className="w-72"
      id="claim-menu"
      label="Temporary WorkOS"
      trigger={
        <>
          <Hourglass aria-hidden className="size-3.5" />
          <span className="max-sm:sr-only">Temporary WorkOS</span>
        </>
      }
      triggerClass={`${noticeClass} inline-flex`}
    >
      <div className="grid gap-2.5 px-2.5 py-1.5 text-sm">
        <p className="text-muted-foreground">
          This WorkOS environment isn’t linked to an account yet. To keep it, run:
        </p>
        <code>npm run setup -- --claim</code>
      </div>
    </Menu>
  );
}
