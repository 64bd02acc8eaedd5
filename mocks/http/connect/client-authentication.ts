import { checkSecret, findClient, isPublic } from '../../state/connect/applications';
import { type Application, authMethods } from '../../state/connect/records';
import { invalidClient, invalidRequest } from './errors';
import type { Fields } from './form';

type Authentication = { application: Application } | { rejection: Response };

/** Returns the client that made the request, or the error for one that didn’t prove who it is. */
export function authenticateClient(request: Request, fields: Fields): Authentication {
  const client = checkClient(request, fields);
  return 'client_id' in client ? { application: client } : { rejection: client };
}

function checkClient(request: Request, fields: Fields): Application | Response {
  const basic = readBasic(request);
  if (basic && fields.client_secret) return invalidRequest('Send the credentials once.');
  const { id = fields.client_id, secret = fields.client_secret } = basic ?? {};
  if (!id) return invalidClient();
  const application = findClient(id);
  if (!application) return invalidClient('Unknown client.');
  const method = secret === undefined ? 'none' : `client_secret_${basic ? 'basic' : 'post'}`;
  if (!methodsOf(application).includes(method)) {
    return invalidClient(
      secret === undefined ? undefined : 'The client registered another authentication method.',
    );
  }
  return secret === undefined || checkSecret(application, secret)
    ? application
    : invalidClient('Invalid client secret.');
}

function methodsOf(application: Application): readonly string[] {
  if (application.registration) return [application.registration.method];
  return authMethods.filter((method) => isPublic(application) || method !== 'none');
}

/** https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1 */
function readBasic(request: Request) {
  const [, encoded] = /^Basic (\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  if (!encoded) return undefined;
  const [id = '', ...rest] = Buffer.from(encoded, 'base64').toString().split(':');
  return { id: decode(id), secret: decode(rest.join(':')) };
}

function decode(text: string) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
