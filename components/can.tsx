import type { ReactNode } from 'react';
import { hasPermission } from '@/lib/auth/requirement';
import { getSession } from '@/lib/auth/session';
import type { Permission } from '@/lib/authz';

/** This only hides UI. The action must still check the permission. */
export async function Can({
  permission,
  children,
  otherwise = null,
}: {
  permission: Permission;
  children: ReactNode;
  otherwise?: ReactNode;
}) {
  const session = await getSession();
  return session && hasPermission(session, permission) ? children : otherwise;
}
