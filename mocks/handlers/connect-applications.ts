import { http } from 'msw';
import { z } from 'zod';
import { commaSeparated, list, matchesQuery } from '../http/list';
import { at, authorized, empty, found, json, notFound, withBody } from '../http/respond';
import { timestamp } from '../state/clock';
import {
  createApplication,
  findApplication,
  isDynamic,
  toWire,
} from '../state/connect/applications';
import { deleteApplication } from '../state/connect/delete-application';
import type { Application, RedirectUriOf } from '../state/connect/records';
import { store } from '../state/store';

const redirectUris = z.array(
  z.object({ uri: z.url('must be a URI'), default: z.boolean().nullish() }),
);

const described = {
  name: z.string().min(1),
  description: z.string().nullish(),
  scopes: z.array(z.string()).nullish(),
};

const fields = z.discriminatedUnion('application_type', [
  z
    .object({
      ...described,
      application_type: z.literal('oauth'),
      redirect_uris: redirectUris.nullish(),
      uses_pkce: z.boolean().nullish(),
      is_first_party: z.boolean(),
      organization_id: z.string().nullish(),
    })
    .refine(({ is_first_party, organization_id }) => is_first_party || organization_id, {
      path: ['organization_id'],
      message: 'is required of third-party applications',
    }),
  z.object({
    ...described,
    application_type: z.literal('m2m'),
    organization_id: z.string().min(1),
  }),
]);

const changes = z.object({ ...described, redirect_uris: redirectUris.nullish() }).partial();

/** https://workos.com/docs/reference/workos-connect/applications */
export const connectApplications = [
  http.get(
    at('/connect/applications'),
    authorized(({ request }) => {
      const types = commaSeparated(request, 'registration_types') ?? ['authenticated'];
      const matches = [...store.applications.values()].filter((application) => {
        const { organization_id = null } = application;
        const type = isDynamic(application) ? 'dynamic' : 'authenticated';
        return types.includes(type) && matchesQuery(request, { organization_id });
      });
      return list(request, matches, toWire);
    }),
  ),

  http.post(
    at('/connect/applications'),
    authorized(
      withBody(fields, ({ body }) => {
        const { organization_id: id } = body;
        if (id && !store.organizations.has(id)) return notFound('Organization', id);
        return json(toWire(create(body)), 201);
      }),
    ),
  ),

  http.get(
    at('/connect/applications/:id'),
    authorized(({ params: { id = '' } }) => withApplication(id, (found) => json(toWire(found)))),
  ),

  http.put(
    at('/connect/applications/:id'),
    authorized(
      withBody(changes, ({ body: { redirect_uris, scopes, ...rest }, params: { id = '' } }) =>
        withApplication(id, (application) => {
          Object.assign(application, rest, scopes && { scopes }, { updated_at: timestamp() });
          if (application.application_type === 'oauth' && redirect_uris) {
            application.redirect_uris = withDefault(redirect_uris);
          }
          return json(toWire(application));
        }),
      ),
    ),
  ),

  http.delete(
    at('/connect/applications/:id'),
    authorized(({ params: { id = '' } }) =>
      withApplication(id, (application) => {
        deleteApplication(application);
        return empty(204);
      }),
    ),
  ),
];

export function withApplication(id: string, respond: (application: Application) => Response) {
  return found('Connect Application', id, findApplication(id), respond);
}

function create(body: z.infer<typeof fields>) {
  const { name, description = null, scopes } = body;
  const common = { name, description, scopes: scopes ?? [] };
  if (body.application_type === 'm2m') {
    const { application_type, organization_id } = body;
    return createApplication({ ...common, application_type, organization_id });
  }
  const { application_type, is_first_party, uses_pkce, redirect_uris, organization_id } = body;
  const owner = { was_dynamically_registered: false, organization_id: organization_id ?? '' };
  return createApplication({
    ...common,
    application_type,
    redirect_uris: withDefault(redirect_uris ?? []),
    uses_pkce: uses_pkce ?? false,
    is_first_party,
    ...(!is_first_party && owner),
  });
}

/** The first one is the default, unless another one says it is. */
function withDefault(uris: z.infer<typeof redirectUris>): RedirectUriOf[] {
  const chosen = uris.findIndex((redirectUri) => redirectUri.default);
  return uris.map(({ uri }, index) => ({ uri, default: index === Math.max(chosen, 0) }));
}
