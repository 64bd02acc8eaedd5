import { Alert } from '@/components/ui/alert';
import { buttonClass } from '@/components/ui/button';
import { readExport } from '../queries';
import { RefreshSoon } from './refresh-soon';

/** The status of the export that `ticket` names. */
export async function ExportStatus({
  ticket,
  organizationId,
}: {
  ticket: string;
  organizationId: string;
}) {
  if (!ticket) return null;
  const result = await readExport(ticket, organizationId);
  if (!result) return <Alert variant="warning">This export has expired. Start a new one.</Alert>;
  if (result.state === 'failed') {
    return (
      <Alert variant="destructive">WorkOS couldn’t create the file. Start a new export.</Alert>
    );
  }
  if (result.state === 'ready') {
    return (
      <Alert variant="success">
        <p>Your export is ready. The link works for ten minutes.</p>
        <a className={`${buttonClass()} mt-2`} href={result.url}>
          Download CSV
        </a>
      </Alert>
    );
  }
  return (
    <div className="grid gap-2" role="status">
      <p className="text-sm">WorkOS is preparing your export…</p>
      <progress aria-label="Export" className="w-full" />
      <RefreshSoon />
    </div>
  );
}
