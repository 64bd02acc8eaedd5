import './options';
import { apiKey, appUrl, appVariables, clientId, origin, redirectUris } from './env';
import { handleRequest } from './http/handle-request';
import { serveMock } from './http/serve';

serveMock(handleRequest, () => {
  if (!process.argv.includes('--quiet')) console.log(startupMessage());
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit());

function startupMessage() {
  const variables = Object.entries(appVariables).map(([name, value]) => `${name}=${value}`);
  return [
    `Mock WorkOS on ${origin}: open it for users, sessions, faults, and the request log.`,
    `It expects your app at ${appUrl} (--app), and redirects to ${redirectUris.at(-1)} (--redirect-uri).`,
    '',
    'To connect another app, in any language:',
    `  API and hosted pages  ${origin}`,
    `  Client ID             ${clientId}`,
    `  API key               ${apiKey}`,
    `  Keys (JWKS)           ${origin}/sso/jwks/${clientId}`,
    '',
    'To use it with `npm run dev:app`, on any port, add these lines to .env.local. For `npm start`, also',
    'set ALLOW_MOCK_WORKOS=1, and set MOCK_COOKIE_PASSWORD here and WORKOS_COOKIE_PASSWORD there to a',
    'new password: openssl rand -base64 32',
    '',
    ...variables,
    '',
  ].join('\n');
}
