import { expect, test } from '@playwright/test';
import { NotFoundException } from '@workos-inc/node';
import { control, createUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';

const { directorySync } = workos;

async function newDirectory() {
  const user = await createUser({
    firstName: 'Frances',
    memberships: [{ organization: 'Compilers', role: 'admin' }],
  });
  const [organization = ''] = user.organizations;
  await createUser({ memberships: [{ organization }] });
  const { id: directory } = await control('POST', '/directories', { organization });
  return { ...user, organization, directory };
}

test('a directory has the members of its organization, in groups', async () => {
  const { email, organization, directory } = await newDirectory();
  const { data } = await directorySync.listDirectories({ organizationId: organization });
  expect(data).toEqual([
    {
      object: 'directory',
      id: expect.stringMatching(/^directory_01\w{24}$/),
      organizationId: organization,
      name: 'Compilers',
      externalKey: expect.any(String),
      type: 'okta scim v2.0',
      state: 'active',
      domain: undefined,
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
    },
  ]);
  expect(await directorySync.getDirectory(directory)).toEqual(data[0]);

  const groups = await directorySync.listGroups({ directory });
  expect(groups.data.map(({ name }) => name)).toEqual(['Member', 'Admin']);
  const [, admins] = groups.data;
  expect(await directorySync.getGroup(admins?.id ?? '')).toEqual(admins);
  const members = await directorySync.listUsers({ group: admins?.id });
  expect(members.data).toEqual([
    expect.objectContaining({
      object: 'directory_user',
      id: expect.stringMatching(/^directory_user_01\w{24}$/),
      directoryId: directory,
      organizationId: organization,
      email,
      firstName: 'Frances',
      state: 'active',
      role: { slug: 'admin' },
      groups: [admins],
    }),
  ]);
  const [member] = members.data;
  expect(await directorySync.getUser(member?.id ?? '')).toEqual(member);
  expect((await directorySync.listGroups({ user: member?.id })).data).toEqual([admins]);
  expect((await directorySync.listUsers({ directory })).data).toHaveLength(2);
});

test('deleting a directory deletes its users and groups', async () => {
  const { directory } = await newDirectory();
  const { data } = await directorySync.listUsers({ directory });
  await directorySync.deleteDirectory(directory);
  for (const call of [
    () => directorySync.getDirectory(directory),
    () => directorySync.getUser(data[0]?.id ?? ''),
    () => directorySync.listUsers({ directory }),
    () => directorySync.listGroups({ directory }),
    () => directorySync.getGroup('directory_group_01NOSUCH'),
    () => directorySync.deleteDirectory(directory),
  ]) {
    await expect(call()).rejects.toThrow(NotFoundException);
  }
  const events = await workos.events.listEvents({
    events: ['dsync.deleted'],
    limit: 100,
    order: 'desc',
  });
  expect(events.data.map(({ data: record }) => Reflect.get(record, 'id'))).toContain(directory);
});
