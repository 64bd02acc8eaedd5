import { metrics } from '@opentelemetry/api';

const descriptions = {
  'authkit.session.refreshes': 'Session refreshes, by outcome.',
  'workos.api.calls': 'HTTP requests to WorkOS, retries included, by outcome.',
};

/** Does nothing unless `instrumentation.ts` registers an exporter. */
export function count(name: keyof typeof descriptions, outcome: string) {
  const options = { description: descriptions[name] };
  // Looked up each time, because a counter made before an exporter is registered would never reach it.
  metrics.getMeter('authkit').createCounter(name, options).add(1, { outcome });
}
