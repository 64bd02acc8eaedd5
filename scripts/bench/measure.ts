import { Agent, type IncomingMessage, request } from 'node:http';
import { createHistogram } from 'node:perf_hooks';
import type { Usage } from './server';

export type Target = {
  url: string;
  headers?: Record<string, string>;
  /** Reads the server's resource usage so far, if available. */
  usage?: () => Promise<Usage>;
};

export type Figures = {
  /** Requests per second. */
  rate: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  cpuMsPerRequest?: number;
  /** Responses with a status other than 200. */
  errors: number;
};

const connections = 8;

/** Sends sequential requests on a few connections for some seconds. */
export async function measure({ url, headers, usage }: Target, seconds: number): Promise<Figures> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latency = createHistogram();
  let errors = 0;
  const before = await usage?.();
  const start = performance.now();
  const end = start + seconds * 1000;

  async function connection() {
    while (performance.now() < end) {
      const sent = process.hrtime.bigint();
      const { statusCode } = await get(url, { agent, headers });
      latency.record(process.hrtime.bigint() - sent);
      if (statusCode !== 200) errors += 1;
    }
  }

  await Promise.all(Array.from({ length: connections }, connection));
  const elapsed = (performance.now() - start) / 1000;
  const after = await usage?.();
  agent.destroy();
  return {
    rate: latency.count / elapsed,
    p50: latency.percentile(50) / 1e6,
    p99: latency.percentile(99) / 1e6,
    cpuMsPerRequest: before && after && (after.cpuMs - before.cpuMs) / latency.count,
    errors,
  };
}

/** Resolves once the response body has arrived. */
function get(url: string, options: { agent: Agent; headers?: Record<string, string> }) {
  return new Promise<IncomingMessage>((resolve, reject) => {
    request(url, options, (response) => {
      response.resume().on('end', () => resolve(response));
    })
      .on('error', reject)
      .end();
  });
}
