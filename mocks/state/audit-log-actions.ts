import { timestamp } from './clock';
import { stamp } from './create';
import { newId } from './ids';
import type { AuditLogAction, AuditLogSchema } from './records';
import { store } from './store';

type NewSchema = Pick<AuditLogSchema, 'actor' | 'targets' | 'metadata'>;

/** Adds the next version of an action's schema. */
export function addAuditLogSchema(name: string, schema: NewSchema): AuditLogSchema {
  const action = store.auditLogActions.get(name) ?? createAction(name);
  const { id, created_at } = stamp(newId('als'));
  const version = action.schemas.length + 1;
  const added = { object: 'audit_log_schema', id, version, ...schema, created_at } as const;
  action.schemas.push(added);
  action.updated_at = timestamp();
  return added;
}

function createAction(name: string) {
  const action: AuditLogAction = { ...stamp(newId('ala')), name, schemas: [] };
  store.auditLogActions.set(name, action);
  return action;
}

/** Returns a JSON pointer to a part of the event that isn't in its action's schema. */
export function findUnknown(name: string, targets: { type: string }[]): string | undefined {
  const schema = store.auditLogActions.get(name)?.schemas.at(-1);
  if (!schema) return '/action';
  const known = schema.targets.map(({ type }) => type);
  const index = targets.findIndex(({ type }) => !known.includes(type));
  return index === -1 ? undefined : `/targets/${index}/type`;
}
