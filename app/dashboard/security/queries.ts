import 'server-only';
import { callWorkOS } from '@/lib/workos/client';
import { isNotFound } from '@/lib/workos/errors';
import { listAll } from '@/lib/workos/lists';
import { openTicket } from './export-ticket';
import { nameConnectionType, nameDirectoryType } from './providers';

/** A connection, domain, or directory. */
export type Setup = { id: string; name: string; detail?: string; state: string };

export async function listConnections(organizationId: string): Promise<Setup[]> {
  const connections = await listAll((page) =>
    callWorkOS(({ sso }) => sso.listConnections({ organizationId, ...page })),
  );
  return connections.map(({ id, name, type, state }) => ({
    ...{ id, name, state },
    detail: nameConnectionType(type),
  }));
}

export async function listDomains(organizationId: string): Promise<Setup[]> {
  const { domains } = await callWorkOS(({ organizations }) =>
    organizations.getOrganization(organizationId),
  );
  return domains.map(({ id, domain, state }) => ({ id, name: domain, state }));
}

export async function listDirectories(organizationId: string): Promise<Setup[]> {
  const directories = await listAll((page) =>
    callWorkOS(({ directorySync }) => directorySync.listDirectories({ organizationId, ...page })),
  );
  return directories.map(({ id, name, type, state }) => ({
    ...{ id, name, state },
    detail: nameDirectoryType(type),
  }));
}

type ExportState = { state: 'pending' } | { state: 'ready'; url: string } | { state: 'failed' };

/** The export that a ticket is for, or undefined if the ticket has expired or is someone else's. */
export async function readExport(
  ticket: string,
  organizationId: string,
): Promise<ExportState | undefined> {
  const id = await openTicket(ticket, organizationId);
  if (!id) return undefined;
  try {
    const { state, url } = await callWorkOS(({ auditLogs }) => auditLogs.getExport(id));
    if (state === 'ready' && url) return { state, url };
    return { state: state === 'pending' ? state : 'failed' };
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}
