import { http } from 'msw';
import { clientId } from '../env';
import { at, json, notFound } from '../http/respond';
import { publicJwk } from '../state/signing-key';

export const jwks = [
  http.get(at('/sso/jwks/:clientId'), ({ params }) =>
    params.clientId === clientId
      ? json({ keys: [publicJwk] })
      : notFound('Client', String(params.clientId)),
  ),
];
