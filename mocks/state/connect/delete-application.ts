import { store } from '../store';
import { secretsOf } from './applications';
import { revokeWhere } from './authorizations';
import type { Application } from './records';

/** With its secrets, and the consents and tokens of its users. */
export function deleteApplication({ id }: Application) {
  revokeWhere(({ applicationId }) => applicationId === id);
  for (const secret of secretsOf(id)) store.applicationSecrets.delete(secret.id);
  store.applications.delete(id);
}
