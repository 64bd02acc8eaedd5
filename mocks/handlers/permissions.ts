import { http } from 'msw';
import { z } from 'zod';
import { deleteRecord, getRecord, listRecords } from '../http/records';
import { at, authorized, failure, found, json, withBody } from '../http/respond';
import { timestamp } from '../state/clock';
import { createPermission } from '../state/create';
import { emit } from '../state/events';
import type { Permission } from '../state/records';
import { store } from '../state/store';

const changes = z.object({
  name: z.string().min(1).max(48).optional(),
  description: z.string().max(150).nullish(),
});

const fields = changes.required({ name: true }).extend({
  slug: z
    .string()
    .max(48)
    .regex(/^[a-z\d_:.*-]+$/),
});

const path = '/authorization/permissions';

export const permissions = [
  listRecords(path, store.permissions),
  getRecord(path, 'Permission', store.permissions),

  http.post(
    at(path),
    authorized(
      withBody(fields, ({ body }) => {
        if (store.permissions.has(body.slug)) {
          const message = `Permission '${body.slug}' already exists.`;
          return failure(409, 'permission_slug_conflict', message);
        }
        const permission = createPermission(body);
        emit('permission.created', permission);
        return json(permission, 201);
      }),
    ),
  ),

  http.patch(
    at(`${path}/:slug`),
    authorized(
      withBody(changes, ({ body, params: { slug = '' } }) =>
        found('Permission', slug, store.permissions.get(slug), (permission) => {
          Object.assign(permission, body, { updated_at: timestamp() });
          emit('permission.updated', permission);
          return json(permission);
        }),
      ),
    ),
  ),

  deleteRecord(path, 'Permission', store.permissions, removeFromRoles),
];

function removeFromRoles(permission: Permission) {
  for (const role of store.roles.values()) {
    role.permissions = role.permissions.filter((slug) => slug !== permission.slug);
  }
  emit('permission.deleted', permission);
}
