import { testActions } from '../support/actions';

const needs = 'You need the “Manage API keys” permission';

testActions({
  createApiKey: {
    fields: () => ({ name: 'Hijacked', permissions: ['members:read'], expires: '90' }),
    needs,
    audit: 'api_key.created',
  },
  revokeApiKey: { fields: ({ apiKey }) => ({ key: apiKey }), needs, audit: 'api_key.revoked' },
});
