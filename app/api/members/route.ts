import { listAllMembers } from '@/app/dashboard/members/queries';
import { withSession } from '@/lib/auth/api';
import { displayName } from '@/lib/display-name';

/** Without it, Excel doesn't read the file as UTF-8. */
const byteOrderMark = '\uFEFF';

/** Exports the organization's members as CSV. */
export const GET = withSession(
  async ({ organizationId }) => {
    const members = organizationId ? await listAllMembers(organizationId) : [];
    const rows = members.map(({ user, role, status }) => [
      displayName(user),
      user.email,
      role,
      status,
    ]);
    const lines = [['name', 'email', 'role', 'status'], ...rows].map((row) =>
      row.map(toCell).join(),
    );
    return new Response(`${byteOrderMark}${lines.join('\r\n')}\r\n`, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="members.csv"',
        'cache-control': 'no-store',
      },
    });
  },
  { needs: { permission: 'members:read' }, fresh: true },
);

/** Quotes a cell and prevents spreadsheets from reading it as a formula. */
function toCell(text: string) {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
