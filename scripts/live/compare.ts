import { apiKey, clientId } from '../../mocks/credentials';
import { connect, type Environment } from '../doctor/api';
import { startOwnMock } from '../lib/own-process';
import { calls } from './compare/calls';
import { knownDifferences } from './compare/known-differences';
import { report } from './compare/report';
import { runCalls } from './compare/run-calls';
import { organizations, passwordOf, people, preparePeople } from './people';
import { tidy } from './tidy';

/** Sends the same calls to WorkOS and to the mock, and prints where the responses differ. Returns whether that's expected. */
export async function compareWithMock(staging: Environment): Promise<boolean> {
  const mock = await startOwnMock(undefined, { MOCK_PEOPLE: '' });
  try {
    const workosShapes = await collect(staging);
    const mockShapes = await collect({
      WORKOS_CLIENT_ID: clientId,
      WORKOS_API_KEY: apiKey,
      WORKOS_API_HOSTNAME: 'localhost',
      WORKOS_API_PORT: mock.port,
      WORKOS_API_HTTPS: 'false',
    });
    const { lines, passed } = report(workosShapes, mockShapes, knownDifferences);
    console.log(lines.join('\n'));
    return passed;
  } finally {
    await mock.stop();
  }
}

async function collect(environment: Environment) {
  const workos = connect(environment);
  const ids = await preparePeople(workos, environment);
  const values = {
    ...ids,
    clientId: environment.WORKOS_CLIENT_ID,
    apiKey: environment.WORKOS_API_KEY,
    adminEmail: people.admin.email,
    adminExternalId: people.admin.externalId,
    adminPassword: passwordOf(environment, people.admin),
    memberEmail: people.member.email,
    memberPassword: passwordOf(environment, people.member),
    firstExternalId: organizations.first.externalId,
    inviteeEmail: `${crypto.randomUUID()}@example.com`,
  };
  try {
    return await runCalls(environment, calls, values);
  } finally {
    await tidy(workos, ids);
  }
}
