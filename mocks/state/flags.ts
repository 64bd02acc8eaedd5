import { clientId } from '../env';
import { stamp } from './create';
import { emit } from './events';
import { newId, stableId } from './ids';
import type { FeatureFlag } from './records';
import { store } from './store';

type NewFlag = { id?: string; slug: string; name?: string; description?: string | null };

export function createFlag({ id = newId('flag'), slug, name = slug, description = null }: NewFlag) {
  const flag: FeatureFlag = {
    object: 'feature_flag',
    ...stamp(id),
    slug,
    name,
    description,
    owner: null,
    tags: [],
    enabled: true,
    default_value: false,
  };
  store.featureFlags.set(slug, flag);
  store.flagTargets.set(slug, new Map());
  return flag;
}

/** Turns a flag on or off for a user or an organization. Creates the flag if it doesn't exist. */
export function setFlag(slug: string, targetId: string, on: boolean) {
  const flag = store.featureFlags.get(slug) ?? createFlag({ slug });
  const targets = targetsOf(slug);
  const value = on || (flag.default_value ? false : undefined);
  if (targets.get(targetId) === value) return;
  const previous = ruleOf(flag);
  if (value === undefined) targets.delete(targetId);
  else targets.set(targetId, value);
  emitFlag('rule_updated', flag, { ...ruleOf(flag), previous_attributes: { context: previous } });
}

export function targetsOf(slug: string) {
  return store.flagTargets.get(slug) ?? new Map<string, boolean>();
}

function ruleOf({ slug, default_value }: FeatureFlag) {
  const ids = [...targetsOf(slug)].flatMap(([id, on]) => (on ? id : []));
  const users = ids.flatMap((id) => store.users.get(id) ?? []);
  const organizations = ids.flatMap((id) => store.organizations.get(id) ?? []);
  const access_type = ids.length > 0 ? 'some' : 'none';
  return {
    access_type: default_value ? 'all' : access_type,
    configured_targets: {
      organizations: organizations.map(({ id, name }) => ({ id, name })),
      users: users.map(({ id, email }) => ({ id, email })),
    },
  };
}

export function emitFlag(change: 'updated' | 'rule_updated', flag: FeatureFlag, details: object) {
  const environment_id = stableId('environment', 'mock');
  const actor = { id: stableId('api_key', 'mock'), source: 'api', name: null };
  emit(`flag.${change}`, { ...flag, environment_id }, { client_id: clientId, actor, ...details });
}

/** Returns the flags that are on for any of the IDs; https://workos.com/docs/feature-flags */
export function flagsFor(...ids: (string | undefined)[]): FeatureFlag[] {
  return [...store.featureFlags.values()].filter(({ slug, enabled, default_value }) => {
    const targets = targetsOf(slug);
    const values = ids.flatMap((id) => (id && targets.get(id)) ?? []);
    return enabled && (values.length > 0 ? values.includes(true) : default_value);
  });
}
