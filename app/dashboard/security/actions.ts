'use server';

import { z } from 'zod';
import { action } from '@/lib/auth/action';
import { getHomeUrl } from '@/lib/auth/home-url';
import { callWorkOS } from '@/lib/workos/client';
import { sealExport } from './export-ticket';
import { intents } from './intents';
import { ranges } from './ranges';

const page = '/dashboard/security';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Server action: opens the Admin Portal. A link works for five minutes and for anyone who has it, so it's created on
 * a click and is never part of a page.
 */
export const openPortal = action(
  { intent: z.enum(intents) },
  { needs: { permission: 'security:manage' }, recentAuth: true, audit: 'portal.opened' },
  async ({ intent }, { organizationId }) => {
    const returnUrl = new URL(page, await getHomeUrl()).href;
    const { link } = await callWorkOS(({ adminPortal }) =>
      adminPortal.generateLink({ organization: organizationId, intent, returnUrl }),
    );
    return { message: 'Opening the Admin Portal.', href: link };
  },
);

/** Server action: starts an export of the audit log at WorkOS. The page then shows its progress. */
export const exportAuditLog = action(
  { days: z.enum(ranges) },
  {
    needs: { permission: 'audit-logs:read', entitlement: 'audit-logs' },
    audit: 'audit_log.exported',
  },
  async ({ days }, { organizationId }) => {
    const rangeEnd = new Date();
    const rangeStart = new Date(rangeEnd.getTime() - Number(days) * dayMs);
    const { id } = await callWorkOS(({ auditLogs }) =>
      auditLogs.createExport({ organizationId, rangeStart, rangeEnd }),
    );
    const ticket = await sealExport({ id, organizationId });
    return { message: 'Export started.', href: `${page}?export=${ticket}#audit-log` };
  },
);
