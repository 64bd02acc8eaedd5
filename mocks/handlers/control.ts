import { http } from 'msw';
import { z } from 'zod';
import { invalid, withFields } from '../http/control-fields';
import { addFault, clearFaults, faultFields, listFaults, removeFault } from '../http/faults';
import { matchesQuery } from '../http/list';
import { impersonationUrl, openAsImpersonator } from '../http/open-as-impersonator';
import { requestLog } from '../http/request-log';
import { reset } from '../http/reset';
import { at, json, notFound } from '../http/respond';
import { createWebhookEndpoint, findWebhookEndpoint } from '../state/endpoints';
import { addMembers, grant, grantFields, newUserFields } from '../state/grants';
import { startImpersonation } from '../state/impersonations';
import { addUser } from '../state/new-user';
import { endSession } from '../state/sessions';
import { membershipsOf, store } from '../state/store';

/** Control API for tests and the console. WorkOS has no equivalent. */
export const control = [
  http.post(at('/_mock/users'), ({ request }) =>
    withFields(request, newUserFields, (values) => {
      const user = addUser(values);
      if (!user) return invalid('email', 'is already in use');
      const organizations = membershipsOf(user.id).map(({ organization_id }) => organization_id);
      return json({ user, organizations }, 201);
    }),
  ),

  http.patch(at('/_mock/users/:id'), ({ request, params }) =>
    withFields(request, grantFields, (values) => {
      const user = store.users.get(String(params.id));
      if (!user) return notFound('User', String(params.id));
      return grant(user, values)
        ? json(user)
        : invalid('organization', 'must be one the user belongs to');
    }),
  ),

  /** Adds this many members, with the email addresses `member-1@<organization ID>.example.com` and so on. */
  http.post(at('/_mock/organizations/:id/members'), ({ request, params: { id } }) =>
    withFields(request, z.strictObject({ count: z.int().min(1).max(20_000) }), ({ count }) => {
      if (!store.organizations.has(String(id))) return notFound('Organization', String(id));
      addMembers(String(id), count);
      return json({ count }, 201);
    }),
  ),

  /** Expires an invitation. */
  http.post(at('/_mock/invitations/:id/expire'), ({ params: { id } }) => {
    const invitation = store.invitations.get(String(id));
    if (!invitation) return notFound('Invitation', String(id));
    invitation.expires_at = new Date(0).toISOString();
    return json({});
  }),

  /** Turns a flag on for everyone, or off again. In WorkOS, only the dashboard can do that. */
  http.patch(at('/_mock/feature-flags/:slug'), ({ request, params: { slug } }) =>
    withFields(request, z.object({ default_value: z.boolean() }), (fields) => {
      const flag = store.featureFlags.get(String(slug));
      return flag ? json(Object.assign(flag, fields)) : notFound('Feature Flag', String(slug));
    }),
  ),

  http.post(at('/_mock/impersonations'), ({ request }) =>
    withFields(request, impersonationFields, ({ user, email, reason }) => {
      if (!store.users.has(user)) return invalid('user', 'must be a user ID');
      const id = startImpersonation(user, { email, reason });
      return json({ url: impersonationUrl(id) }, 201);
    }),
  ),

  http.get(at('/_mock/impersonations/:id'), ({ params }) => openAsImpersonator(String(params.id))),

  http.post(at('/_mock/sessions/:id/revoke'), ({ params }) => {
    const session = store.sessions.get(String(params.id));
    if (!session) return notFound('Session', String(params.id));
    endSession(session);
    return json({});
  }),

  http.get(at('/_mock/faults'), () => json(listFaults())),

  http.post(at('/_mock/faults'), ({ request }) =>
    withFields(request, faultFields, (fields) => json(addFault(fields), 201)),
  ),

  http.delete(at('/_mock/faults'), () => {
    clearFaults();
    return json({});
  }),

  http.delete(at('/_mock/faults/:id'), ({ params }) =>
    removeFault(String(params.id)) ? json({}) : notFound('Fault', String(params.id)),
  ),

  /** Oldest first. Filter with `?user=`, `?organization=`, and `?path=`. */
  http.get(at('/_mock/requests'), ({ request }) => {
    return json(
      requestLog.filter(({ user, organization, path }) =>
        matchesQuery(request, { user, organization, path }),
      ),
    );
  }),

  /** Emails and text messages, oldest first. Filter with `?to=`. */
  http.get(at('/_mock/outbox'), ({ request }) => {
    const to = new URL(request.url).searchParams.get('to');
    return json([...store.outbox.values()].filter((message) => !to || message.to === to));
  }),

  http.post(at('/_mock/webhooks'), ({ request }) =>
    withFields(request, webhookFields, ({ url, secret }) => {
      createWebhookEndpoint({ endpoint_url: url, secret });
      return json({ url }, 201);
    }),
  ),

  http.delete(at('/_mock/webhooks'), ({ request }) =>
    withFields(request, webhookFields.pick({ url: true }), ({ url }) => {
      const endpoint = findWebhookEndpoint(url);
      if (!endpoint) return notFound('Webhook Endpoint', url);
      store.webhookEndpoints.delete(endpoint.id);
      return json({});
    }),
  ),

  http.post(at('/_mock/reset'), () => {
    reset();
    return json({});
  }),
];

const impersonationFields = z.strictObject({
  user: z.string(),
  email: z.email(),
  reason: z.string().nullable().default(null),
});

const webhookFields = z.strictObject({ url: z.url(), secret: z.string().min(1) });
