import { LogIn } from 'lucide-react';
import { MessagePage } from '@/components/message-page';
import { PlainShell } from '@/components/plain-shell';
import { buttonClass } from '@/components/ui/button';
import { signInPath } from '@/lib/routes';

/** For Next.js's `unauthorized()`. Our guards redirect to sign-in and back instead. */
export default function Unauthorized() {
  return (
    <PlainShell>
      <MessagePage
        actions={
          <a className={buttonClass()} href={signInPath}>
            Sign in
          </a>
        }
        icon={LogIn}
        title="Sign in to see this page"
      >
        <p>You need to sign in to continue.</p>
      </MessagePage>
    </PlainShell>
  );
}
