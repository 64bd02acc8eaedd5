import { tableRowClass } from '@/app/dashboard/_components/table';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { formatDate } from '../format-date';
import type { Member } from '../queries';
import type { RoleChoice } from '../roles';
import { MemberMenu } from './member-menu';

type Props = {
  member: Member;
  roleName: string;
  isCurrentUser: boolean;
  /** The roles that can be assigned, unless the user can't manage members. */
  choices?: RoleChoice[];
};

export function MemberRow({ member, roleName, isCurrentUser, choices }: Props) {
  const { id, userId, name, picture, email, status, joinedAt, isManaged } = member;
  return (
    <tr
      className={`${tableRowClass} grid-cols-[auto_minmax(0,1fr)_auto] gap-x-1 py-2.5 @2xl:*:py-2.5`}
    >
      <th
        className="col-span-2 text-start text-base font-normal @2xl:w-full @2xl:max-w-0"
        scope="row"
      >
        <div className="flex items-center gap-3">
          <Avatar id={userId} name={name} picture={picture} />
          <div className="min-w-0">
            <p className="flex items-center gap-2 font-medium">
              <span className="truncate" dir="auto" title={name}>
                {name}
              </span>
              {isCurrentUser && <Badge variant="status">You</Badge>}
              {isManaged && <Badge variant="status">Directory</Badge>}
              {status !== 'active' && <Badge variant="status">Inactive</Badge>}
            </p>
            {name !== email && (
              <p className="text-muted-foreground truncate text-sm" title={email}>
                {email}
              </p>
            )}
          </div>
        </div>
      </th>
      <td className="text-muted-foreground row-start-2 truncate ps-12 @2xl:max-w-40 @2xl:ps-4">
        {roleName}
      </td>
      <td className="text-muted-foreground row-start-2 whitespace-nowrap tabular-nums">
        <span className="@2xl:hidden">· Joined </span>
        {formatDate(joinedAt)}
      </td>
      {choices && (
        <td className="col-start-3 row-span-2 row-start-1 self-center @2xl:w-13">
          {!isCurrentUser && (
            <MemberMenu
              choices={choices}
              id={id}
              isManaged={isManaged}
              name={name}
              role={{ slug: member.role, name: roleName }}
              userId={userId}
            />
          )}
        </td>
      )}
    </tr>
  );
}
