import { http } from 'msw';
import { z } from 'zod';
import { invalid, withFields } from '../http/control-fields';
import { at, json } from '../http/respond';
import { findApplication } from '../state/connect/applications';
import { connectConfiguration } from '../state/connect/configuration';
import { forge, issuers } from '../state/connect/test-token';
import { store } from '../state/store';

const tokenFields = z.strictObject({
  kind: z.enum(['session', 'agent', 'machine']),
  /** Whose it is. Machines have none. */
  user: z.string().default(''),
  organization: z.string().optional(),
  /** The ID or client ID of an application. By default, a new one. */
  application: z.string().optional(),
  scopes: z.array(z.string().min(1)).optional(),
  resource: z.string().optional(),
  /** Claims to replace, or with null, to remove. */
  claims: z.record(z.string(), z.unknown()).default({}),
  /** `foreign` for a key that isn’t the mock’s. */
  signature: z.enum(['valid', 'foreign', 'none']).default('valid'),
});

const configurationFields = z.strictObject({
  dynamicRegistration: z.boolean().optional(),
  metadataDocuments: z.boolean().optional(),
});

/** Tokens without a sign-in, and what admins do in the dashboard under Connect. */
export const controlConnect = [
  http.post(at('/_mock/tokens'), ({ request }) =>
    withFields(request, tokenFields, async ({ kind, claims, signature, ...fields }) => {
      const { user: userId, organization: organizationId, scopes, resource } = fields;
      if (kind !== 'machine' && !store.users.has(userId))
        return invalid('user', 'must be a user ID');
      if (
        (kind === 'machine' || organizationId) &&
        !store.organizations.has(organizationId ?? '')
      ) {
        return invalid('organization', 'must be an organization ID');
      }
      const application = fields.application && findApplication(fields.application);
      if (fields.application && !application) return invalid('application', 'doesn’t exist');
      const wanted = { userId, organizationId, scopes, resource };
      const token = await issuers[kind]({ ...wanted, ...(application && { application }) });
      return token
        ? json({ token: await forge(token, claims, signature) }, 201)
        : invalid('application', 'must be a machine-to-machine application');
    }),
  ),

  http.patch(at('/_mock/connect-configuration'), ({ request }) =>
    withFields(request, configurationFields, (fields) => {
      const changed = { ...connectConfiguration(), ...fields };
      store.connectConfigurations.set('current', changed);
      return json(changed);
    }),
  ),
];
