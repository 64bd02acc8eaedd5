import { metrics } from '@opentelemetry/api';

/** Preloaded into an app under test: registers a meter as an exporter would, which prints the counts. */
metrics.setGlobalMeterProvider({
  getMeter: () => ({
    createCounter: (name) => ({
      add: (_, { outcome }) => console.log(`counted: ${name} ${outcome}`),
    }),
  }),
});
