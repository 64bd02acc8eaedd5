import { stamp } from './create';
import { newId } from './ids';
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
  store.flagTargets.set(slug, new Set());
  return flag;
}

/** Turns a flag on or off for a user or an organization. Creates the flag if it doesn't exist. */
export function setFlag(slug: string, targetId: string, on: boolean) {
  if (!store.featureFlags.has(slug)) createFlag({ slug });
  const targets = store.flagTargets.get(slug);
  if (on) targets?.add(targetId);
  else targets?.delete(targetId);
}

/** Returns the flags that are on for any of the IDs; https://workos.com/docs/feature-flags */
export function flagsFor(...ids: (string | undefined)[]): FeatureFlag[] {
  return [...store.featureFlags.values()].filter(({ slug, enabled, default_value }) => {
    const targets = store.flagTargets.get(slug);
    return enabled && (default_value || ids.some((id) => id && targets?.has(id)));
  });
}
