import { tableRowClass } from '@/app/dashboard/_components/table';
import { Badge } from '@/components/ui/badge';
import { formatDate } from '../../format-date';
import { InvitationControls } from './invitation-controls';

type Props = {
  invitation: { id: string; email: string; role: string | null; state: string; expiresAt: string };
  /** The role's name. */
  role?: string;
  /** Whether there's a column for the controls, and whether this row has any. */
  hasActions: boolean;
  canManage: boolean;
};

export function InvitationRow({ invitation, role, hasActions, canManage }: Props) {
  const { id, email, state, expiresAt } = invitation;
  const isExpired = state === 'expired';
  return (
    <tr
      className={`${tableRowClass} grid-cols-[auto_minmax(0,1fr)] gap-x-1 py-3 @2xl:h-14 @2xl:*:py-2`}
    >
      <th
        className="col-span-full text-start text-base font-medium @2xl:w-full @2xl:max-w-0"
        scope="row"
      >
        <p className="flex items-center gap-2">
          <span className="truncate" title={email}>
            {email}
          </span>
          {isExpired && <Badge variant="status">Expired</Badge>}
        </p>
      </th>
      <td className="text-muted-foreground truncate empty:hidden @2xl:max-w-40 @2xl:empty:table-cell">
        {role}
      </td>
      <td className="text-muted-foreground whitespace-nowrap tabular-nums">
        <span className="@2xl:hidden">
          {role && '· '}
          {isExpired ? 'Expired' : 'Expires'}{' '}
        </span>
        {formatDate(expiresAt)}
      </td>
      {hasActions && (
        <td className="col-span-full">
          {canManage && (
            <InvitationControls
              email={email}
              id={id}
              isExpired={isExpired}
              role={invitation.role}
            />
          )}
        </td>
      )}
    </tr>
  );
}
