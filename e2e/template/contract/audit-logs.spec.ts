import { expect, test } from '@playwright/test';
import { NotFoundException } from '@workos-inc/node';
import { createUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';

const { auditLogs } = workos;

async function newOrganization() {
  const user = await createUser({ memberships: [{ organization: 'Audits' }] });
  return user.organizations[0] ?? '';
}

test('an action gets schemas, each with the next version', async () => {
  const action = `test.${crypto.randomUUID()}`;
  const schema = {
    action,
    targets: [{ type: 'invoice', metadata: { amount: 'number' as const } }],
    actor: { metadata: { plan: 'string' as const } },
  };
  expect(await auditLogs.createSchema(schema)).toEqual({
    object: 'audit_log_schema',
    version: 1,
    targets: [{ type: 'invoice', metadata: { amount: 'number' } }],
    actor: { metadata: { plan: 'string' } },
    createdAt: expect.any(String),
  });
  await auditLogs.createSchema({ action, targets: [{ type: 'receipt' }] });
  const { data } = await auditLogs.listSchemas(action);
  expect(data.map(({ version }) => version)).toEqual([2, 1]);

  const actions = (await workos.get('/audit_logs/actions', { query: { limit: 100 } })).data.data;
  expect(actions).toContainEqual({
    object: 'audit_log_action',
    name: action,
    schema: expect.objectContaining({ version: 2, targets: [{ type: 'receipt' }] }),
    created_at: expect.any(String),
    updated_at: expect.any(String),
  });
  await expect(auditLogs.createSchema({ action, targets: [] })).rejects.toMatchObject({
    status: 422,
  });
  await expect(auditLogs.listSchemas('no.such.action')).rejects.toThrow(NotFoundException);
});

test('the events of an organization are exported as a file', async () => {
  const [organizationId, other] = [await newOrganization(), await newOrganization()];
  const occurredAt = new Date();
  for (const action of ['team.created', 'team.deleted']) {
    await auditLogs.createSchema({ action, targets: [{ type: 'team' }] });
  }
  const record = (organization: string, action: string) =>
    auditLogs.createEvent(organization, {
      action,
      occurredAt,
      actor: { id: 'user_1', type: 'user', name: 'Ada "Countess" Lovelace' },
      targets: [{ id: 'team_1', type: 'team' }],
      context: { location: '127.0.0.1' },
    });
  await record(organizationId, 'team.created');
  await record(organizationId, 'team.deleted');
  await record(other, 'team.created');

  const rangeStart = new Date(occurredAt.getTime() - 1000);
  const rangeEnd = new Date(occurredAt.getTime() + 1000);
  const range = { organizationId, rangeStart, rangeEnd };
  const created = await auditLogs.createExport({ ...range, actions: ['team.created'] });
  expect(created).toMatchObject({ object: 'audit_log_export', state: 'pending' });
  expect(created.id).toMatch(/^audit_log_export_01\w{24}$/);
  expect((await auditLogs.getExport(created.id)).state).toBe('pending');
  await expect.poll(async () => (await auditLogs.getExport(created.id)).state).toBe('ready');
  const { url = '' } = await auditLogs.getExport(created.id);
  const rows = (await (await fetch(url)).text()).trim().split('\n');
  expect(rows).toHaveLength(2);
  expect(rows[1]).toContain('"team.created"');
  expect(rows[1]).toContain('Countess');

  await expect(
    auditLogs.createExport({ organizationId, rangeStart: rangeEnd, rangeEnd: rangeStart }),
  ).rejects.toMatchObject({ status: 400, message: 'Invalid date range' });
  await expect(auditLogs.getExport('audit_log_export_01NOSUCH')).rejects.toThrow(NotFoundException);
  await expect(workos.post('/audit_logs/exports', {})).rejects.toMatchObject({ status: 400 });
});

test('an organization’s retention period is set and read', async () => {
  const id = await newOrganization();
  const read = () => auditLogs.getOrganizationAuditLogsRetention({ id });
  expect(await read()).toEqual({ retentionPeriodInDays: null });
  for (const [retentionPeriod, retentionPeriodInDays] of [
    ['2_MONTHS', 60],
    ['1_YEAR', 365],
  ] as const) {
    const set = { id, retentionPeriod };
    expect(await auditLogs.updateOrganizationAuditLogsRetention(set)).toEqual({
      retentionPeriodInDays,
    });
    expect(await read()).toEqual({ retentionPeriodInDays });
  }
  const path = `/organizations/${id}/audit_logs_retention`;
  expect((await workos.put(path, { retention_period_in_days: 30 })).data).toEqual({
    retention_period_in_days: 30,
  });
  for (const invalid of [{ retention_period_in_days: 31 }, { retention_period: '12_MONTHS' }]) {
    await expect(workos.put(path, invalid)).rejects.toMatchObject({ status: 422 });
  }

  const unknown = { id: 'org_01NOSUCH', retentionPeriod: '1_YEAR' } as const;
  await expect(auditLogs.getOrganizationAuditLogsRetention(unknown)).rejects.toThrow(
    NotFoundException,
  );
  await expect(auditLogs.updateOrganizationAuditLogsRetention(unknown)).rejects.toThrow(
    NotFoundException,
  );
});
