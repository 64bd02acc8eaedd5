import { http } from 'msw';
import { list } from '../http/list';
import { at, authorized, empty, failure, found, json } from '../http/respond';
import { timestamp } from '../state/clock';
import { emitFlag, flagsFor, setFlag, targetsOf } from '../state/flags';
import type { FeatureFlag } from '../state/records';
import { store } from '../state/store';

export const featureFlags = [
  http.get(
    at('/feature-flags'),
    authorized(({ request }) => list(request, [...store.featureFlags.values()])),
  ),

  http.get(
    at('/organizations/:id/feature-flags'),
    authorized(({ request, params: { id = '' } }) =>
      found('Organization', id, store.organizations.get(id), () => list(request, flagsFor(id))),
    ),
  ),

  http.get(
    at('/user_management/users/:id/feature-flags'),
    authorized(({ request, params: { id = '' } }) =>
      found('User', id, store.users.get(id), () => list(request, flagsFor(id))),
    ),
  ),

  http.get(
    at('/feature-flags/:slug'),
    authorized(({ params: { slug = '' } }) => withFlag(slug, json)),
  ),

  ...(['enable', 'disable'] as const).map((verb) =>
    http.put(
      at(`/feature-flags/:slug/${verb}`),
      authorized(({ params: { slug = '' } }) =>
        withFlag(slug, (flag) => {
          const previous_attributes = { data: { enabled: flag.enabled } };
          Object.assign(flag, { enabled: verb === 'enable', updated_at: timestamp() });
          emitFlag('updated', flag, { previous_attributes });
          return json(flag);
        }),
      ),
    ),
  ),

  http.post(
    at('/feature-flags/:slug/targets/:target'),
    authorized(({ params: { slug = '', target = '' } }) => setTarget(slug, target, true)),
  ),

  http.delete(
    at('/feature-flags/:slug/targets/:target'),
    authorized(({ params: { slug = '', target = '' } }) => setTarget(slug, target, false)),
  ),

  /** Polled by the runtime client: every flag with its targets, by slug. */
  http.get(
    at('/sdk/feature-flags'),
    authorized(() =>
      json(
        Object.fromEntries(
          [...store.featureFlags.values()].map((flag) => [flag.slug, toSdk(flag)]),
        ),
      ),
    ),
  ),
];

function withFlag(slug: string, respond: (flag: FeatureFlag) => Response | Promise<Response>) {
  return found('Feature Flag', slug, store.featureFlags.get(slug), respond);
}

function setTarget(slug: string, target: string, on: boolean) {
  if (!/^(user|org)_/.test(target)) {
    const extra = { statusCode: 400 };
    return failure(400, 'invalid_resource_id_format', 'Invalid resource id', extra);
  }
  const entity = target.startsWith('user_') ? 'User' : 'Organization';
  const record = store.users.get(target) ?? store.organizations.get(target);
  return withFlag(slug, () =>
    found<object>(entity, target, record, () => {
      setFlag(slug, target, on);
      return empty(204);
    }),
  );
}

function toSdk({ slug, enabled, default_value }: FeatureFlag) {
  const all = [...targetsOf(slug)].map(([id, on]) => ({ id, enabled: on }));
  const targets = (prefix: string) => all.filter(({ id }) => id.startsWith(prefix));
  return {
    slug,
    enabled,
    default_value,
    targets: { users: targets('user_'), organizations: targets('org_') },
  };
}
