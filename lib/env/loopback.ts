import type { Env, EnvProblem, VariableName } from './schema';

/** Where the app's URL comes from, in order of precedence. */
const urlNames = [
  'WORKOS_REDIRECT_URI',
  'NEXT_PUBLIC_WORKOS_REDIRECT_URI',
  'APP_URL',
] as const satisfies VariableName[];

export function isLoopback(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)$/.test(hostname);
}

/**
 * Finds a URL that points to the visitor's own machine, such as `http://localhost:3000` from a pasted
 * `.env.local`. `origin` is where the visitor opened the app.
 */
export function findLoopbackUrl(env: Partial<Env>, origin: string): EnvProblem[] {
  const name = urlNames.find((candidate) => env[candidate]);
  const url = name && env[name];
  if (!url || !isLoopback(new URL(url).hostname)) return [];
  if (isLoopback(new URL(origin).hostname)) return [];
  const value = name === 'APP_URL' ? origin : `${origin}/callback`;
  const example = env.NODE_ENV === 'development' ? `${name}=${value} npm run dev` : value;
  const message = `points to ${new URL(url).host}, which is the visitor’s own machine. Set it to the URL that users open, such as ${example}`;
  return [{ name, state: 'refused', message }];
}
