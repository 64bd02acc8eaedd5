import type { Fault } from './faults';

const refresh = {
  method: 'POST',
  path: '/user_management/authenticate',
  grant: 'refresh_token',
} as const;

/** Buttons in the console. */
export const faultPresets: { label: string; fault: Omit<Fault, 'id'> }[] = [
  { label: '503 on refresh', fault: { ...refresh, status: 503 } },
  {
    label: '429 on refresh',
    fault: { ...refresh, status: 429, headers: { 'Retry-After': '1' } },
  },
  { label: 'Reset on refresh', fault: { ...refresh, reset: true } },
  { label: 'invalid_grant', fault: { ...refresh, error: 'invalid_grant' } },
  { label: '5 s delay', fault: { path: '/*', delay: 5_000 } },
  { label: 'All 503', fault: { path: '/*', status: 503 } },
];
