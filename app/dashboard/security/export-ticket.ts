import 'server-only';
import { sealData, unsealData } from 'iron-session';
import { getEnv } from '@/lib/env';

type Export = { id: string; organizationId: string };

/** In seconds, the same as WorkOS's link to the file. */
const ttl = 10 * 60;

/** WorkOS's API returns an export of any organization, so the URL has the ID and the organization in sealed form. */
export function sealExport(started: Export): Promise<string> {
  return sealData(started, { password: getEnv().WORKOS_COOKIE_PASSWORD, ttl });
}

/** Returns the export's ID if the ticket is the organization's and not older than ten minutes. */
export async function openTicket(ticket: string, organizationId: string) {
  const options = { password: getEnv().WORKOS_COOKIE_PASSWORD, ttl };
  const started = await unsealData<Partial<Export>>(ticket, options).catch(() => undefined);
  return started?.organizationId === organizationId ? started.id : undefined;
}
