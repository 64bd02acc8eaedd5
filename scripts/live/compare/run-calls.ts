import { getApiOrigin } from '../../../lib/workos/api-origin';
import type { Environment } from '../../doctor/api';
import { type Call, nameOf } from './call';
import { type Shape, toShape } from './shape';

/** Sends the calls one after another, and returns what the responses look like by the name of their call. */
export async function runCalls(
  environment: Environment,
  calls: Call[],
  prepared: Record<string, string>,
): Promise<Map<string, Shape>> {
  const values = { ...prepared };
  const shapes = new Map<string, Shape>();
  for (const call of calls) {
    const response = await send(environment, call, values);
    const text = await response.text();
    shapes.set(nameOf(call), toShape(response.status, response.headers.get('content-type'), text));
    for (const [name, key] of Object.entries(call.saves ?? {})) values[name] = pick(text, key);
  }
  return shapes;
}

function send(environment: Environment, call: Call, values: Record<string, string>) {
  const { method, path, body, key = environment.WORKOS_API_KEY } = call;
  return fetch(`${getApiOrigin(environment)}${fill(path, values, encodeURIComponent)}`, {
    method,
    headers: {
      ...(key && { authorization: `Bearer ${key}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    body: body && fill(JSON.stringify(body), values),
    signal: AbortSignal.timeout(30_000),
  });
}

/** What an earlier call failed to save shows as a difference there, and as an unknown record here. */
function fill(
  text: string,
  values: Record<string, string>,
  encode = (value: string) => JSON.stringify(value).slice(1, -1),
) {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => encode(values[name] ?? 'none'));
}

/** Returns the value at a key such as `data.0.id`. */
function pick(text: string, key: string): string {
  const parts = key.split('.');
  return String(parts.reduce((value, part) => Object(value)[part], JSON.parse(text || '{}')));
}
