import { timestamp } from '../clock';
import { stamp } from '../create';
import { newId, newSecret } from '../ids';
import { store } from '../store';
import type {
  Application,
  ApplicationSecret,
  MachineApplication,
  OauthApplication,
} from './records';

type Assigned = 'object' | 'id' | 'created_at' | 'updated_at' | 'client_id';

type New<Kind extends Application> = Omit<Kind, Assigned> & { client_id?: string };

export function createApplication(
  values: New<OauthApplication> | New<MachineApplication>,
): Application {
  const { id, created_at, updated_at } = stamp(newId('conn_app'));
  const application: Application = {
    object: 'connect_application',
    id,
    client_id: newId('client'),
    ...values,
    created_at,
    updated_at,
  };
  store.applications.set(id, application);
  return application;
}

/** By its ID or client ID. */
export function findApplication(id: string) {
  return store.applications.get(id) ?? findClient(id);
}

export function findClient(clientId: string) {
  return [...store.applications.values()].find(({ client_id }) => client_id === clientId);
}

/** Whether it has no secret, and proves itself with PKCE. */
export function isPublic(application: Application) {
  return application.application_type === 'oauth' && application.uses_pkce;
}

/** Whether no one added it in the dashboard. */
export function isDynamic(application: Application) {
  return application.application_type === 'oauth' && application.was_dynamically_registered;
}

export function toWire({ registration: _, ...application }: Application) {
  return application;
}

export function secretsOf(applicationId: string) {
  return [...store.applicationSecrets.values()].filter(
    ({ application_id }) => application_id === applicationId,
  );
}

export function createSecret({ id }: Application): ApplicationSecret {
  const secret = newSecret(64);
  const created: ApplicationSecret = {
    object: 'connect_application_secret',
    ...stamp(newId('secret')),
    application_id: id,
    secret_hint: secret.slice(-6),
    last_used_at: null,
    secret,
  };
  store.applicationSecrets.set(created.id, created);
  return created;
}

/** Whether the secret is one of the application's, which notes that it was used. */
export function checkSecret({ id }: Application, secret: string) {
  const used = secretsOf(id).find((other) => other.secret === secret);
  if (used) used.last_used_at = timestamp();
  return used !== undefined;
}
