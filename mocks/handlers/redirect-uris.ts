import { http } from 'msw';
import { z } from 'zod';
import { listRecords } from '../http/records';
import { at, authorized, empty, found, json, withBody } from '../http/respond';
import { createRedirectUri } from '../state/endpoints';
import { store } from '../state/store';

/** `*` stands for any port. */
const fields = z.object({ uri: z.string().refine((uri) => URL.canParse(uri.replace(':*', ''))) });

const path = '/user_management/redirect_uris';

export const redirectUris = [
  listRecords(path, store.redirectUris),

  http.post(
    at(path),
    authorized(
      withBody(fields, ({ body: { uri } }) => {
        const exists = [...store.redirectUris.values()].some((other) => other.uri === uri);
        return exists
          ? json({ message: `Redirect URI '${uri}' already exists.` }, 422)
          : json(createRedirectUri(uri), 201);
      }),
    ),
  ),

  http.delete(
    at(`${path}/:id`),
    authorized(({ params: { id = '' } }) =>
      found('Redirect URI', id, store.redirectUris.get(id), (redirectUri) => {
        if (redirectUri.default) {
          return json({ message: 'Cannot delete the default redirect URI.' }, 409);
        }
        store.redirectUris.delete(id);
        return empty(204);
      }),
    ),
  ),
];
