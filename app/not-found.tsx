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
              Go to dashboard
            </a>
            <a className={buttonClass('secondary')} href="/">
              Go to home page
            </a>
          </>
        }
        icon={Compass}
        title="Page not found"
      >
        <p>This page doesn’t exist or has moved. Check the URL and try again.</p>
      </MessagePage>
    </PlainShell>
  );
}
