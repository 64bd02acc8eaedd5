import type { EnvProblem } from './schema';

/** Strangers would act in a real environment. */
export const rejectedKeys: EnvProblem = {
  name: 'DEMO_MODE',
  state: 'refused',
  message:
    'is only for npm run demo, and never for an app with the keys of a WorkOS environment. Unset it',
};
