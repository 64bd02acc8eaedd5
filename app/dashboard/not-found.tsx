import { Compass } from 'lucide-react';
import Link from 'next/link';
import { MessagePage } from '@/components/message-page';
import { buttonClass } from '@/components/ui/button';
import { homePath } from '@/lib/routes';

export default function DashboardNotFound() {
  return (
    <MessagePage
      actions={
        <Link className={buttonClass()} href={homePath}>
          Back to the overview
        </Link>
      }
      icon={Compass}
      title="Page not found"
    >
      <p>There is nothing at this address. It may have moved, or the link has a typo.</p>
    </MessagePage>
  );
}
