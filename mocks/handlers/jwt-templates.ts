import { http } from 'msw';
import { z } from 'zod';
import { at, authorized, json, withBody } from '../http/respond';
import { timestamp } from '../state/clock';
import { store } from '../state/store';

const path = '/user_management/jwt_template';

/** Only stored: tokens don’t include its claims. */
export const jwtTemplate = [
  http.get(
    at(path),
    authorized(() => {
      const current = store.jwtTemplates.get('current');
      return current ? json(current) : json({ message: 'No JWT template is set.' }, 404);
    }),
  ),

  http.put(
    at(path),
    authorized(
      withBody(z.object({ content: z.string().min(1) }), ({ body: { content } }) => {
        const updated_at = timestamp();
        const { created_at = updated_at } = store.jwtTemplates.get('current') ?? {};
        const current = { object: 'jwt_template', content, created_at, updated_at } as const;
        store.jwtTemplates.set('current', current);
        return json(current);
      }),
    ),
  ),
];
