import { http } from 'msw';
import { z } from 'zod';
import { askForDevice } from '../http/connect/device-consent';
import { organizationsFor } from '../http/connect/organizations';
import { toDeviceResponse } from '../http/device-response';
import { readBody } from '../http/read-body';
import { at, oauthError } from '../http/respond';
import { DevicePage, type DeviceProblems, DeviceResult } from '../pages/device-page';
import { page } from '../pages/document';
import { secondsFor } from '../state/clock';
import { authorizeDevice, findPendingDevice } from '../state/device-authorizations';
import { isClient } from '../state/environments';
import type { DeviceAuthorization, User } from '../state/records';
import { emitAuthentication } from '../state/sessions';
import { findUserByEmail } from '../state/store';

const fields = z.object({ client_id: z.string().refine((id) => isClient(id)) });

export const device = [
  http.post(at('/user_management/authorize/device'), async ({ request }) => {
    const isValid = fields.safeParse(await readBody(request)).success;
    return isValid
      ? toDeviceResponse(authorizeDevice())
      : oauthError('invalid_client', 'Unknown client');
  }),

  http.get(at('/device'), ({ request }) =>
    page(<DevicePage code={new URL(request.url).searchParams.get('user_code') ?? ''} />),
  ),

  http.post(at('/device'), async ({ request }) => {
    const form = new URLSearchParams(await request.text());
    const code = form.get('user_code') ?? '';
    const email = form.get('email') ?? '';
    const decision = form.get('decision');
    const authorization = findPendingDevice(code);
    const user = findUserByEmail(email);
    if (authorization && decision === 'deny') {
      authorization.state = 'denied';
      return page(<DeviceResult text="You can close this page." title="Request denied" />);
    }
    if (!authorization || !user) {
      const problems: DeviceProblems = {
        code: authorization ? undefined : 'This code isn’t valid, or it has expired.',
        email: user || decision === 'deny' ? undefined : 'No account found for this email.',
      };
      return page(<DevicePage code={code} email={email} problems={problems} />, 400);
    }
    const consent = decision !== 'allow' && askForDevice(authorization, user);
    return consent || connect(request, authorization, user, form.get('organization'));
  }),
];

function connect(
  request: Request,
  authorization: DeviceAuthorization,
  user: User,
  chosen: string | null,
) {
  const organizations = organizationsFor({ userId: user.id });
  const organizationId = organizations.find((id) => id === chosen) ?? organizations[0];
  const userAgent = request.headers.get('user-agent');
  emitAuthentication('password', user, userAgent);
  const authTime = secondsFor(user.id);
  authorization.state = { userId: user.id, organizationId, authTime, userAgent };
  const text = 'You can close this page and return to your device.';
  return page(<DeviceResult text={text} title="Device connected" />);
}
