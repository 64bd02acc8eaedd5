import type { Env } from '@/lib/env';
import { getApiOrigin, isMock } from '@/lib/workos/api-origin';

/** Says that WorkOS is a mock, and where its console is. */
export function MockNotice({ env }: { env: Partial<Env> }) {
  if (!isMock(env)) return null;
  return (
    <>
      {' '}
      People and grants come from a mock of WorkOS.{' '}
      <a className="font-medium underline underline-offset-4" href={getApiOrigin(env)}>
        Open its console
      </a>
    </>
  );
}
