import { Card } from '@/components/ui/card';
import { Empty } from '@/components/ui/empty';

/** Behind the `audit-logs` entitlement, which depends on the organization's plan. */
export function AuditLogSection({ entitled }: { entitled: boolean }) {
  return (
    <Card aside="entitlement" title="Audit logs">
      {entitled ? (
        <p className="text-muted-foreground">
          Your plan includes <code>audit-logs</code>, so everyone in your organization can view them
          here.
        </p>
      ) : (
        <Empty title="Not part of your plan">
          Audit logs are available on the Enterprise plan.
        </Empty>
      )}
    </Card>
  );
}
