import { http } from 'msw';
import { at, json, notFound } from '../http/respond';
import { isClient } from '../state/environments';
import { publicJwk } from '../state/signing-key';

export const jwks = [
  http.get(at('/sso/jwks/:clientId'), ({ params }) =>
    isClient(String(params.clientId))
      ? json({ keys: [publicJwk] })
      : notFound('Client', String(params.clientId)),
  ),
];
