import { http } from 'msw';
import { z } from 'zod';
import { at, authorized, empty, withBody } from '../http/respond';
import { store } from '../state/store';

/** WorkOS's API reference doesn't have this endpoint, but its command-line tool calls it. */
export const homepageUrl = [
  http.put(
    at('/user_management/app_homepage_url'),
    authorized(
      withBody(z.object({ url: z.url({ protocol: /^https?$/ }) }), ({ body: { url } }) => {
        store.homepageUrls.set('current', url);
        return empty(204);
      }),
    ),
  ),
];
