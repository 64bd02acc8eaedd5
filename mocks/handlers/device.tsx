import { http } from 'msw';
import { z } from 'zod';
import { origin } from '../env';
import { readBody } from '../http/read-body';
import { at, json, oauthError } from '../http/respond';
import { DevicePage } from '../pages/device-page';
import { page } from '../pages/document';
import { ErrorPage } from '../pages/error-page';
import { secondsFor } from '../state/clock';
import {
  authorizeDevice,
  findPendingDevice,
  interval,
  lifetime,
} from '../state/device-authorizations';
import { isClient } from '../state/environments';
import { emitAuthentication } from '../state/sessions';
import { activeMembershipsOf, findUserByEmail } from '../state/store';

const fields = z.object({ client_id: z.string().refine((id) => isClient(id)) });

export const device = [
  http.post(at('/user_management/authorize/device'), async ({ request }) => {
    if (!fields.safeParse(await readBody(request)).success) {
      return oauthError('invalid_client', 'Unknown client');
    }
    const { deviceCode, userCode } = authorizeDevice();
    const verification_uri = `${origin}/device`;
    return json({
      device_code: deviceCode,
      user_code: userCode,
      verification_uri,
      verification_uri_complete: `${verification_uri}?user_code=${userCode}`,
      expires_in: lifetime,
      interval,
    });
  }),

  http.get(at('/device'), ({ request }) =>
    page(<DevicePage code={new URL(request.url).searchParams.get('user_code') ?? ''} />),
  ),

  http.post(at('/device'), async ({ request }) => {
    const form = new URLSearchParams(await request.text());
    const code = form.get('user_code') ?? '';
    const authorization = findPendingDevice(code);
    const user = findUserByEmail(form.get('email') ?? '');
    if (!authorization || !user) {
      const problem = user ? 'This code is unknown or has expired.' : 'No account has this email.';
      return page(<DevicePage code={code} problem={problem} />, 400);
    }
    if (form.get('decision') === 'deny') {
      authorization.state = 'denied';
      return page(<ErrorPage text="You can close this page." title="Device denied" />);
    }
    const userAgent = request.headers.get('user-agent');
    emitAuthentication('password', user, userAgent);
    authorization.state = {
      userId: user.id,
      organizationId: activeMembershipsOf(user.id)[0]?.organization_id,
      authTime: secondsFor(user.id),
      userAgent,
    };
    return page(<ErrorPage text="You can go back to your device." title="Device connected" />);
  }),
];
