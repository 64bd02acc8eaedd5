import { HttpResponse, http } from 'msw';
import { clientId } from '../env';
import { at } from '../http/respond';
import { publicJwk } from '../state/signing-key';

export const jwks = [
  http.get(at('/sso/jwks/:clientId'), ({ params }) =>
    params.clientId === clientId
      ? HttpResponse.json({ keys: [publicJwk] })
      : HttpResponse.json({ message: `Client not found: '${params.clientId}'.` }, { status: 404 }),
  ),
];
