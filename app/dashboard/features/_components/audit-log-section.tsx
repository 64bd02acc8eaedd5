import { Card } from '@/components/ui/card';
import { Empty } from '@/components/ui/empty';

/** Behind the entitlement `audit-logs`: a matter of the plan, not of the person. */
export function AuditLogSection({ entitled }: { entitled: boolean }) {
  return (
    <Card aside="entitlement" title="Audit logs">
      {entitled ? (
        <p className="text-muted-foreground">
          Your plan includes <code>audit-logs</code>, so every member of this organization could
          open them here.
        </p>
      ) : (
        <Empty title="Not part of your plan">
          The entitlement audit-logs comes with the Enterprise plan.
        </Empty>
      )}
    </Card>
  );
}
