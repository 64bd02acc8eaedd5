import { Compass } from 'lucide-react';
import type { Metadata } from 'next';
import { MessagePage } from '@/components/message-page';
import { PlainShell } from '@/components/plain-shell';
import { buttonClass } from '@/components/ui/button';
import { homePath } from '@/lib/routes';

export const metadata: Metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <PlainShell>
      <MessagePage
        actions={
          <>
            <a className={buttonClass()} href={homePath}>
              Go to the dashboard
            </a>
            <a className={buttonClass('secondary')} href="/">
              Back to the start page
            </a>
          </>
        }
        icon={Compass}
        title="Page not found"
      >
        <p>There is nothing at this address. It may have moved, or the link has a typo.</p>
      </MessagePage>
    </PlainShell>
  );
}
