import { http } from 'msw';
import { z } from 'zod';
import { clientId } from '../env';
import { at, json, notFound, withBody } from '../http/respond';
import { newSecret } from '../state/ids';

const fields = z.object({ client_id: z.string(), claim_token: z.string().min(1) });

const create = withBody(fields, ({ body }) =>
  body.client_id === clientId ? json({ nonce: newSecret() }) : notFound('Client', body.client_id),
);

export const claimNonces = [
  http.post(at('/x/one-shot-environments/claim-nonces'), ({ request }) =>
    create({ request, params: {} }),
  ),
];
