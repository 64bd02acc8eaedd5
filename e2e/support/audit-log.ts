import { control } from '@/scripts/lib/mock';

export type AuditEntry = {
  action: string;
  actor: { id: string; type: string; name?: string };
  targets: { id: string; type: string; name?: string }[];
  context: { location: string; user_agent?: string };
  metadata?: Record<string, unknown>;
};

/** Returns the events in an organization's audit log, oldest first. */
export function readAuditLog(organizationId: string): Promise<AuditEntry[]> {
  return control('GET', `/audit-log-events?organization=${organizationId}`);
}
