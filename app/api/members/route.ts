import { everyMember, type Member } from '@/app/dashboard/members/queries';
import { withSession } from '@/lib/auth/api';
import { logEvent } from '@/lib/observability/log';

/** Makes Excel read the file as UTF-8. */
const byteOrderMark = '\uFEFF';

const head = `${byteOrderMark}${toLine(['name', 'email', 'role', 'status', 'joined'])}`;

/** Streams the organization's members as CSV while they're being read. */
export const GET = withSession(
  async ({ organizationId }) => {
    const members = organizationId ? everyMember(organizationId) : undefined;
    // Read before the headers are sent, so an outage is still a 503.
    const first = await members?.next();
    return new Response(toStream(toCsv(first?.value, members)), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="members.csv"',
        'cache-control': 'no-store',
      },
    });
  },
  { needs: { permission: 'members:read' }, fresh: true },
);

async function* toCsv(first?: Member, rest: Iterable<Member> | AsyncIterable<Member> = []) {
  const encoder = new TextEncoder();
  let count = 0;
  yield encoder.encode(head);
  try {
    if (first) yield encoder.encode(toRow(first));
    if (first) count = 1;
    for await (const member of rest) {
      yield encoder.encode(toRow(member));
      count += 1;
    }
  } catch (error) {
    logEvent('error', 'member_export.incomplete', { members: count, error });
    const message = `Incomplete: WorkOS stopped responding after ${count} members. Export again.`;
    yield encoder.encode(toLine([message]));
  }
}

/** Reads only as fast as the browser does. */
function toStream(chunks: AsyncGenerator<Uint8Array>) {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

function toRow({ name, email, role, status, joinedAt }: Member) {
  return toLine([name, email, role, status, joinedAt]);
}

function toLine(cells: string[]) {
  return `${cells.map(toCell).join()}\r\n`;
}

/** Quotes a cell and prevents spreadsheets from reading it as a formula. */
function toCell(text: string) {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
