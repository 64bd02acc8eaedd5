import 'server-only';
import { problem } from '../problem';
import { classifyError } from '../workos/errors';
import { reportFailure } from '../workos/report';

/** The response of an API that failed. Logs what isn't an outage, which is in the log by then. */
export function toProblem(error: unknown, fields?: object): Response {
  reportFailure('api.failed', error, fields);
  const kind = classifyError(error);
  if (kind === 'outage') return explainOutage();
  return kind === 'refusal'
    ? problem(502, 'Bad Gateway', 'WorkOS rejected the request that this endpoint made.')
    : problem(500, 'Internal Server Error', 'Something went wrong on our side.');
}

export function explainOutage(): Response {
  return problem(503, 'Service Unavailable', 'WorkOS isn’t responding. Try again.', {
    'retry-after': '5',
  });
}
