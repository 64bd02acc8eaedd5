import { expect, test } from '../support/fixtures';
import { exists, type Kind, kindNames, kinds, request } from './credentials';
import { faults } from './faults';
import { createAgent } from './support';

/** Where a credential of each kind belongs. They all list members. */
const homes: Record<Kind, string> = {
  session: '/api/members',
  'access-token': '/api/v1/members',
  agent: '/mcp',
  machine: '/api/v1/members',
  'organization-key': '/api/v1/members',
  'user-key': '/api/v1/members',
};

for (const kind of kindNames.filter((name) => exists(homes[name]))) {
  for (const [fault, { status, create }] of Object.entries(faults[kind])) {
    const result = {
      200: 'works until it expires or is deleted',
      401: 'is a 401',
      403: 'is a 403',
    };
    test(`${kind}: one ${fault} ${result[status]}`, async () => {
      const headers = await create(await createAgent('member'));
      // Another test may be making the app read the event that ends it.
      await expect.poll(async () => (await request(homes[kind], headers)).status).toBe(status);
    });
  }

  test(`${kind}: one of another organization doesn’t open this one`, async () => {
    const world = await createAgent('member');
    const other = await createAgent('member');
    const { organizationId } = other;
    const wish = { organizationId, organization_id: organizationId, organization: organizationId };
    const response = await request(homes[kind], await kinds[kind](world), wish);
    expect(response.status).toBe(200);
    const members = await response.text();
    expect(members).toContain(world.user.email);
    expect(members).not.toContain(other.user.email);
  });
}
