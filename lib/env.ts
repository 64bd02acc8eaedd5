import { z } from 'zod';

/** Every variable the app cannot run without, with where to get it. `/setup` shows this list. */
export const requiredVariables = {
  WORKOS_CLIENT_ID: {
    rule: z.string().regex(/^client_\w+$/, 'starts with client_'),
    hint: 'WorkOS dashboard → API keys → Client ID.',
  },
  WORKOS_API_KEY: {
    rule: z.string().regex(/^sk_\w+$/, 'starts with sk_'),
    hint: 'WorkOS dashboard → API keys → Secret key.',
  },
  WORKOS_COOKIE_PASSWORD: {
    rule: z.string().min(32, 'has at least 32 characters'),
    hint: 'Encrypts the session cookie. Make one with: openssl rand -base64 32',
  },
} as const;

export type VariableName = keyof typeof requiredVariables;
export type VariableState = 'ok' | 'missing' | 'malformed';

export const variableNames = Object.keys(requiredVariables) as VariableName[];

/** Returns whether a required variable is set and well formed. Never returns its value. */
export function checkVariable(name: VariableName): VariableState {
  const value = process.env[name];
  if (!value) return 'missing';
  return requiredVariables[name].rule.safeParse(value).success ? 'ok' : 'malformed';
}

/** Whether the app can talk to WorkOS. When false, the middleware shows `/setup`. */
export function isConfigured() {
  return variableNames.every((name) => checkVariable(name) === 'ok');
}
