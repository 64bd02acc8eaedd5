import './options';
import { apiKey, appUrl, appVariables, clientId, origin, redirectUris } from './env';
import { handleRequest } from './http/handle-request';
import { serveMock } from './http/serve';

serveMock(handleRequest, () => {
  if (!process.argv.includes('--quiet')) console.log(introduction());
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit());

function introduction() {
  const variables = Object.entries(appVariables).map(([name, value]) => `${name}=${value}`);
  return [
    `Mock WorkOS on ${origin}: open it for users, sessions, faults, and the request log.`,
    `Your app is at ${appUrl} (--app), and a sign-in ends at ${redirectUris.at(-1)} (--redirect-uri).`,
    '',
    'For an app of yours, in any language:',
    `  API and hosted pages  ${origin}`,
    `  Client ID             ${clientId}`,
    `  API key               ${apiKey}`,
    `  Keys (JWKS)           ${origin}/sso/jwks/${clientId}`,
    '',
    'To use it with `npm run dev:app`, on any port, put these lines in .env.local. For `npm start`, also',
    'set ALLOW_MOCK_WORKOS=1, and set MOCK_COOKIE_PASSWORD here and WORKOS_COOKIE_PASSWORD there to a',
    'password of your own: openssl rand -base64 32',
    '',
    ...variables,
    '',
  ].join('\n');
}
