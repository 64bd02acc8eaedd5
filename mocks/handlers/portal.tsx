import { http } from 'msw';
import { z } from 'zod';
import { publicOrigin } from '../env';
import { portalCookie, readCookie, setCookie } from '../http/cookies';
import { portalActions } from '../http/portal/actions';
import { at, authorized, json, redirect, withBody } from '../http/respond';
import { page } from '../pages/document';
import { ErrorPage, toPortal } from '../pages/error-page';
import { PortalPage } from '../pages/portal/portal-page';
import { createPortalLink, findPortalVisit, openPortalLink } from '../state/portal';
import type { Organization, PortalVisit } from '../state/records';
import { store } from '../state/store';

const url = z.url({ protocol: /^https?$/ }).optional();

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
  return_url: url,
  success_url: url,
  it_contact_emails: z.array(z.email()).max(20).optional(),
});

export const portal = [
  http.post(
    at('/portal/generate_link'),
    authorized(
      withBody(fields, ({ body }) => {
        const { organization, intent, return_url: returnUrl, success_url: successUrl } = body;
        if (!store.organizations.has(organization)) {
          const message = `Could not find an organization with the id, ${organization}.`;
          return json({ message }, 400);
        }
        const token = createPortalLink({
          organizationId: organization,
          intent,
          returnUrl,
          successUrl,
        });
        return json({ link: `${publicOrigin}/portal?token=${token}` }, 201);
      }),
    ),
  ),

  /** Stands in for setup.workos.com. */
  http.get(at('/portal'), ({ request }) => {
    const visit = openPortalLink(new URL(request.url).searchParams.get('token') ?? '');
    if (typeof visit !== 'string') {
      return redirect('/portal/setup', [setCookie(portalCookie, visit.id)]);
    }
    return page(<ErrorPage {...problems[visit]} />, visit === 'unknown' ? 404 : 410);
  }),

  http.get(at('/portal/setup'), ({ request }) =>
    withVisit(request, undefined, (visit, organization) =>
      page(<PortalPage organization={organization} visit={visit} />),
    ),
  ),

  http.post(at('/portal/setup'), async ({ request }) => {
    const form = new URLSearchParams(await request.clone().text());
    return withVisit(request, form.get('visit') ?? '', (visit, organization) => {
      const actions = new Map(Object.entries(portalActions[visit.intent]));
      const action = actions.get(form.get('action') ?? '');
      const result = action ? action.run(organization, form) : 'missing';
      if (result === 'missing')
        return page(<ErrorPage {...problems.missing} back={toPortal} />, 404);
      if (result) {
        const title = 'Nothing was changed';
        return page(<ErrorPage back={toPortal} text={result} title={title} />, 422);
      }
      visit.finished ||= action?.finishes ?? false;
      return redirect('/portal/setup');
    });
  }),
];

/** Finds the browser's current visit. A form from an earlier visit is rejected. */
function withVisit(
  request: Request,
  id: string | undefined,
  respond: (visit: PortalVisit, organization: Organization) => Response,
) {
  const current = readCookie(request, portalCookie) ?? '';
  const found = id === undefined || id === current ? findPortalVisit(current) : undefined;
  return found
    ? respond(found.visit, found.organization)
    : page(<ErrorPage {...problems.unknown} />, 404);
}

const problems = {
  unknown: {
    title: 'This link doesn’t work',
    text: 'It’s incomplete, or it’s for another browser or organization. Open the Admin Portal from the app again.',
  },
  used: {
    title: 'This link has already been used',
    text: 'Each link opens the Admin Portal once. Open it from the app again.',
  },
  expired: {
    title: 'This link has expired',
    text: 'Admin Portal links work for five minutes. Open it from the app again.',
  },
  missing: {
    title: 'Not found',
    text: 'It was removed, or it belongs to another organization. Go back and reload the page.',
  },
};
