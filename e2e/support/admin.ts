import { createUser } from '@/scripts/lib/mock';

export const adminOf = (organization: string) =>
  createUser({ memberships: [{ organization, role: 'admin' }] });
