import type { Env } from '@/lib/env';
import { getApiOrigin, isMock } from '@/lib/workos/api-origin';

export function MockNotice({ env }: { env: Partial<Env> }) {
  if (!isMock(env)) return null;
  return (
    <>
      {' '}
      Users and permissions come from a mock WorkOS.{' '}
      <a className="font-medium underline underline-offset-4" href={getApiOrigin(env)}>
        Open mock console
      </a>
    </>
  );
}
