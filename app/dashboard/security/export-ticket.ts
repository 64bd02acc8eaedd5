import 'server-only';
import { sealData, unsealData } from 'iron-session';
import { getEnv } from '@/lib/env';

type Export = { id: string; organizationId: string };

/** In seconds. WorkOS's link to the file works as long. */
const ttl = 10 * 60;

/** WorkOS returns an export to anyone with its ID, so the URL of the page says whose it is in a way that can't be forged. */
export function sealExport(started: Export): Promise<string> {
  return sealData(started, { password: getEnv().WORKOS_COOKIE_PASSWORD, ttl });
}

/** Returns the export's ID if the ticket is the organization's and not older than ten minutes. */
export async function openTicket(ticket: string, organizationId: string) {
  const options = { password: getEnv().WORKOS_COOKIE_PASSWORD, ttl };
  const started = await unsealData<Partial<Export>>(ticket, options).catch(() => undefined);
  return started?.organizationId === organizationId ? started.id : undefined;
}
