import { emit } from './events';
import type { Role } from './records';
import { store } from './store';

export function deleteRole(role: Role) {
  store.roles.delete(role.id);
  emitRole('deleted', role);
}

export function emitRole(change: 'created' | 'updated' | 'deleted', role: Role) {
  const { id: _, object: __, organization_id, name, description, ...rest } = role;
  const shared = { ...rest, resource_type_slug: 'organization' };
  if (!organization_id) return emit(`role.${change}`, { object: 'role', ...shared });
  const own = { object: 'organization_role', organization_id, name, description, ...shared };
  return emit(`organization_role.${change}`, own);
}
