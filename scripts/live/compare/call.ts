/** A request to send to WorkOS and to the mock. */
export type Call = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `{admin}` and the like are values of `prepare`, or what an earlier call saved. */
  path: string;
  body?: Record<string, unknown>;
  /** Tells apart calls to one path. */
  when?: string;
  /** The API key to send instead of the environment's. */
  key?: string;
  /** Names for keys of the response. */
  saves?: Record<string, string>;
};

export function nameOf({ method, path, when }: Call) {
  return `${method} ${path}${when ? `, ${when}` : ''}`;
}
