'use client';

import { useAuth } from '@workos-inc/authkit-nextjs/components';
import { usePathname } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { signInPath, withReturnTo } from '@/lib/routes';

/**
 * In place of the library's `onSessionExpired`, which reloads the page when a server action fails; here
 * actions answer in their form. Looks again when somebody comes back to this tab: signed out elsewhere,
 * or signed in as somebody else, they are told, and the page stays as it is.
 */
export function SessionWatch() {
  const { user } = useAuth();
  const pathname = usePathname();
  const dialog = useRef<HTMLDialogElement>(null);
  const [change, setChange] = useState<'signed out' | 'other user'>();
  const isOtherUser = change === 'other user';
  const ownId = user?.id;

  useEffect(() => {
    if (change) dialog.current?.showModal();
  }, [change]);

  useEffect(() => {
    async function look() {
      if (document.visibilityState === 'hidden' || dialog.current?.open) return;
      const response = await fetch('/api/me').catch(() => undefined);
      if (response?.status !== 401 && !response?.ok) return;
      const currentId = response.ok ? (await response.json()).user.id : undefined;
      if (currentId !== ownId) setChange(currentId ? 'other user' : 'signed out');
    }
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [ownId]);

  if (!change) return null;
  return (
    <Dialog
      onClose={() => setChange(undefined)}
      ref={dialog}
      title={isOtherUser ? 'Somebody else is signed in now' : 'You are signed out'}
    >
      <p className="text-muted-foreground mt-2">
        It happened in another tab, or your session has ended. This page is as you left it.
      </p>
      <div className="mt-5 flex justify-end gap-3">
        <Button onClick={() => dialog.current?.close()} variant="secondary">
          Stay here
        </Button>
        <a
          className={buttonClass()}
          href={isOtherUser ? pathname : withReturnTo(signInPath, pathname)}
        >
          {isOtherUser ? 'Reload' : 'Sign in'}
        </a>
      </div>
    </Dialog>
  );
}
