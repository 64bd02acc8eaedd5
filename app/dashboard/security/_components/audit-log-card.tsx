import { connection } from 'next/server';
import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { FormMessage } from '@/components/form/form-message';
import { Card } from '@/components/ui/card';
import { Empty } from '@/components/ui/empty';
import { SubmitButton } from '@/components/ui/submit-button';
import { hasEntitlement, hasPermission } from '@/lib/auth/requirement';
import type { Session } from '@/lib/auth/session';
import { exportAuditLog } from '../actions';
import { ranges } from '../ranges';
import { ExportStatus } from './export-status';
import { PortalForm } from './portal-form';

type Props = { session: Session; ticket: Promise<string> };

const title = 'Audit log';

/** Events are recorded on every plan. Calls WorkOS, so render it inside `<Suspense>`. */
export async function AuditLogCard({ session, ticket }: Props) {
  await connection();
  if (!hasEntitlement(session, 'audit-logs')) {
    return (
      <Card id="audit-log" title={title}>
        <Empty title="Not part of your plan">
          Everything is recorded. The Enterprise plan lets you see and export it.
        </Empty>
      </Card>
    );
  }
  if (!hasPermission(session, 'audit-logs:read')) return null;
  return (
    <Card id="audit-log" title={title}>
      <p className="text-muted-foreground">
        Who did what in your organization, and when: sign-ins, members, keys, and settings.
      </p>
      <div className="flex flex-wrap gap-3">
        <PortalForm intent="audit_logs">View audit log</PortalForm>
        <PortalForm intent="log_streams">Stream to your SIEM</PortalForm>
      </div>
      <ActionForm action={exportAuditLog} className="grid gap-3 border-t pt-4" name="export">
        <div className="flex flex-wrap items-end gap-3">
          <Field as="select" defaultValue="30" label="Period" name="days">
            {ranges.map((days) => (
              <option key={days} value={days}>{`Last ${days} days`}</option>
            ))}
          </Field>
          <SubmitButton variant="secondary">Export CSV</SubmitButton>
        </div>
        <FormMessage />
      </ActionForm>
      <ExportStatus organizationId={session.organizationId ?? ''} ticket={await ticket} />
    </Card>
  );
}
