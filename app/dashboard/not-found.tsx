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
          Back to home
        </Link>
      }
      icon={Compass}
      title="Page not found"
    >
      <p>This page doesn’t exist or has moved. Check the URL and try again.</p>
    </MessagePage>
  );
}
