import { http } from 'msw';
import { z } from 'zod';
import { listRecords } from '../http/records';
import { at, authorized, failure, json, withBody } from '../http/respond';
import { stamp } from '../state/create';
import { newId } from '../state/ids';
import type { CorsOrigin } from '../state/records';
import { store } from '../state/store';

const fields = z.object({
  origin: z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text),
});

const path = '/user_management/cors_origins';

export const corsOrigins = [
  listRecords(path, store.corsOrigins),

  http.post(
    at(path),
    authorized(
      withBody(fields, ({ body: { origin } }) => {
        if ([...store.corsOrigins.values()].some((other) => other.origin === origin)) {
          return failure(409, 'duplicate_cors_origin', 'CORS origin already exists.');
        }
        const id = newId('cors_origin');
        const created: CorsOrigin = { object: 'cors_origin', ...stamp(id), origin };
        store.corsOrigins.set(id, created);
        return json(created, 201);
      }),
    ),
  ),
];
