import { Card } from '@/components/ui/card';
import type { Session } from '@/lib/auth/session';
import { roles as knownRoles } from '@/lib/authz';
import { titleOf } from '@/lib/title-of';
import { AccessList } from './access-list';
import { OrganizationName } from './organization-name';

/** The user's role, and everything they're granted in their organization. */
export function AccessCard({ session }: { session: Session }) {
  const { organizationId = '', role = '', roles = [] } = session;
  const titles = (roles.length > 0 ? roles : [role]).map((slug) => titleOf(knownRoles, slug));
  return (
    <Card className="@container" title="Your access">
      <p className="[overflow-wrap:anywhere]">
        <strong className="font-medium">{titles.filter(Boolean).join(', ') || 'No role'}</strong> of{' '}
        <OrganizationName id={organizationId} />
      </p>
      <div className="grid gap-x-8 gap-y-4 @3xl:grid-cols-[2fr_1fr_1fr]">
        <AccessList kind="permissions" slugs={session.permissions} />
        <AccessList kind="featureFlags" slugs={session.featureFlags} />
        <AccessList kind="entitlements" slugs={session.entitlements} />
      </div>
    </Card>
  );
}
