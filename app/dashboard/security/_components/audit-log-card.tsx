import { Lock } from 'lucide-react';
import { connection } from 'next/server';
import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { FormMessage } from '@/components/form/form-message';
import { Card } from '@/components/ui/card';
import { Empty } from '@/components/ui/empty';
import { Skeleton } from '@/components/ui/skeleton';
import { SubmitButton } from '@/components/ui/submit-button';
import { explainUnmet, findUnmet, hasEntitlement } from '@/lib/auth/requirement';
import type { Session } from '@/lib/auth/session';
import { exportAuditLog } from '../actions';
import { ranges } from '../ranges';
import { ExportStatus } from './export-status';
import { PortalForm } from './portal-form';

type Props = { session: Session; ticket: Promise<string> };

const title = 'Audit log';
const wide = 'xl:col-span-3';

/** Events are recorded on every plan. Calls WorkOS, so render it inside `<Suspense>`. */
export async function AuditLogCard({ session, ticket }: Props) {
  await connection();
  const locked = findLock(session);
  if (locked) {
    return (
      <Card className={wide} id="audit-log" title={title}>
        <Empty icon={Lock} title={locked.title}>
          {locked.text}
        </Empty>
      </Card>
    );
  }
  return (
    <Card className={wide} id="audit-log" title={title}>
      <p className="text-muted-foreground text-sm">
        Who did what in your organization, and when: sign-ins, members, keys, and settings.
      </p>
      <div className="flex flex-wrap gap-3">
        <PortalForm intent="audit_logs">View audit log</PortalForm>
        <PortalForm intent="log_streams">Stream to a SIEM</PortalForm>
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

function findLock(session: Session): { title: string; text: string } | undefined {
  if (!hasEntitlement(session, 'audit-logs')) {
    const text = 'Activity is already recorded. Upgrade to Enterprise to view and export it.';
    return { title: 'Not part of your plan', text };
  }
  const unmet = findUnmet(session, { permission: 'audit-logs:read' });
  return unmet && { title: 'Not available to you', text: explainUnmet(unmet) };
}

export function AuditLogSkeleton() {
  return (
    <Card className={wide} title={title}>
      <Skeleton className="h-5 w-4/5" />
      <Skeleton className="h-9 w-64" />
      <Skeleton className="h-16 w-56" />
    </Card>
  );
}
