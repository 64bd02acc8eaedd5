import { ShieldX } from 'lucide-react';
import { MessagePage } from '@/components/message-page';
import { PlainShell } from '@/components/plain-shell';
import { buttonClass } from '@/components/ui/button';
import { homePath } from '@/lib/routes';

/** For Next.js's `forbidden()`. The dashboard's pages say what's missing instead. */
export default function Forbidden() {
  return (
    <PlainShell>
      <MessagePage
        actions={
          <a className={buttonClass()} href={homePath}>
            Go to dashboard
          </a>
        }
        icon={ShieldX}
        title="You don’t have access to this page"
        tone="warning"
      >
        <p>Ask an organization admin for access. Changes can take up to five minutes to apply.</p>
      </MessagePage>
    </PlainShell>
  );
}
