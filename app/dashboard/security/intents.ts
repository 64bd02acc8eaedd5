/** The parts of the Admin Portal that a link can open. */
export const intents = [
  'sso',
  'domain_verification',
  'dsync',
  'audit_logs',
  'log_streams',
] as const;

export type Intent = (typeof intents)[number];
