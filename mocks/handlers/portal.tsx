import { http } from 'msw';
import { z } from 'zod';
import { publicOrigin } from '../env';
import { at, authorized, json, withBody } from '../http/respond';
import { page } from '../pages/document';
import { ErrorPage } from '../pages/error-page';
import { newSecret } from '../state/ids';
import { store } from '../state/store';

const fields = z.object({
  organization: z.string(),
  intent: z.enum([
    'sso',
    'dsync',
    'audit_logs',
    'log_streams',
    'domain_verification',
    'certificate_renewal',
    'bring_your_own_key',
  ]),
});

export const portal = [
  http.post(
    at('/portal/generate_link'),
    authorized(
      withBody(fields, ({ body }) =>
        store.organizations.has(body.organization)
          ? json({ link: `${publicOrigin}/portal?token=${newSecret()}` }, 201)
          : json(
              { message: `Could not find an organization with the id, ${body.organization}.` },
              400,
            ),
      ),
    ),
  ),

  /** Stands in for setup.workos.com. */
  http.get(at('/portal'), () =>
    page(
      <ErrorPage
        text="A real environment opens the WorkOS Admin Portal here, where an IT contact sets up single sign-on and more."
        title="Admin Portal"
      />,
    ),
  ),
];
