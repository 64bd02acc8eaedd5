import type { Env } from '@/lib/env';
import { isMock } from '@/lib/workos/api-origin';
import { getConsoleUrl } from '@/lib/workos/console-url';

export function MockNotice({ env }: { env: Partial<Env> }) {
  if (!isMock(env)) return null;
  return (
    <>
      {' '}
      Users and permissions come from a mock WorkOS.{' '}
      <a className="font-medium underline underline-offset-4" href={getConsoleUrl(env)}>
        Open mock console
      </a>
    </>
  );
}
