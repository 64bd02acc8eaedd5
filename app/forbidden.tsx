import { MessagePage } from '@/components/message-page';
import { PlainShell } from '@/components/plain-shell';
import { buttonClass } from '@/components/ui/button';
import { homePath } from '@/lib/routes';

/** For guards of pages outside the dashboard, which has a page of its own that knows the reason. */
export default function Forbidden() {
  return (
    <PlainShell>
      <MessagePage
        actions={
          <a className={buttonClass()} href={homePath}>
            Go to the dashboard
          </a>
        }
        title="You do not have access to this page"
      >
        <p>An admin of your organization can grant it. It shows within five minutes.</p>
      </MessagePage>
    </PlainShell>
  );
}
