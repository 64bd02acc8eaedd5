import { metrics } from '@opentelemetry/api';

/** Preloaded into an app under test: registers a meter as an exporter would, which prints what is counted. */
metrics.setGlobalMeterProvider({
  getMeter: () => ({
    createCounter: (name) => ({
      add: (_, { outcome }) => console.log(`counted: ${name} ${outcome}`),
    }),
  }),
});
