import { stamp } from './create';
import { emit } from './events';
import { newId } from './ids';
import type { DirectoryGroup } from './records';
import { store } from './store';

type Owner = Pick<DirectoryGroup, 'directory_id' | 'organization_id'>;

export function directoryGroupsOf(directoryId?: string) {
  return [...store.directoryGroups.values()].filter(
    ({ directory_id }) => directory_id === directoryId,
  );
}

export function findOrAddGroup({ directory_id, organization_id }: Owner, name: string) {
  const existing = directoryGroupsOf(directory_id).find((group) => group.name === name);
  if (existing) return existing;
  const group: DirectoryGroup = {
    object: 'directory_group',
    ...stamp(newId('directory_group')),
    idp_id: name.toLowerCase().replaceAll(' ', '-'),
    directory_id,
    organization_id,
    name,
    raw_attributes: {},
  };
  store.directoryGroups.set(group.id, group);
  emit('dsync.group.created', group);
  return group;
}
