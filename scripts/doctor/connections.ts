import type { Env } from '../../lib/env';
import { connect } from './api';
import { type Finding, ok, warning } from './finding';

/** Checks that people can sign in through the connections that exist. */
export async function checkConnections(env: Env): Promise<Finding> {
  try {
    const connections = await connect(env).sso.listConnections({ limit: 100 });
    const all = await connections.autoPagination();
    const broken = all.filter(({ state }) => state !== 'active');
    if (broken.length === 0) return ok(`Single sign-on connections: ${all.length}, all active`);
    const names = broken.map(({ name, state }) => `${name} (${state})`).join(', ');
    return warning(
      `No one can sign in through these single sign-on connections: ${names}`,
      'Finish or delete them: WorkOS dashboard → Organizations, or Settings → Security in the app',
    );
  } catch {
    return warning('WorkOS didn’t return the single sign-on connections', 'Check again later');
  }
}
