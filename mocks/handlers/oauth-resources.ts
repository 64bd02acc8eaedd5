import { http } from 'msw';
import { z } from 'zod';
import { deleteRecord, listRecords } from '../http/records';
import { at, authorized, json, withBody } from '../http/respond';
import { createResource, findResource, isResourceUri } from '../state/connect/resources';
import { store } from '../state/store';

const fields = z.object({
  uri: z.string().refine(isResourceUri, 'must be an absolute URI without a fragment'),
  default: z.boolean().default(false),
});

const path = '/user_management/authkit_oauth_resources';

/** MCP resource indicators; https://workos.com/docs/reference/authkit/oauth-resource */
export const oauthResources = [
  listRecords(path, store.oauthResources),

  http.post(
    at(path),
    authorized(
      withBody(fields, ({ body: { uri, default: isDefault } }) =>
        findResource(uri)
          ? json({ message: `AuthKit OAuth resource '${uri}' already exists.` }, 422)
          : json(createResource(uri, isDefault), 201),
      ),
    ),
  ),

  deleteRecord(path, 'AuthKit OAuth resource', store.oauthResources),
];
