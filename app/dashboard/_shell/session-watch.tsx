'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useDocumentSession } from '@/components/document-session';
import { buttonClass } from '@/components/ui/button';
import { CloseButton, Dialog } from '@/components/ui/dialog';
import { useCurrentPath } from '@/components/use-current-path';
import type { SessionIdentity } from '@/lib/auth/identity';
import { signInTo } from '@/lib/routes';

const changes = {
  'signed-out': {
    title: 'You’re signed out',
    text: 'You signed out in another tab, or your session expired.',
  },
  'other-user': {
    title: 'Someone else is signed in',
    text: 'They signed in from another tab.',
  },
  'other-organization': {
    title: 'You switched organizations',
    text: 'You opened another organization in a different tab.',
  },
};

/**
 * Checks the session when the user returns to this tab. If they signed out or switched organizations, or
 * someone else signed in, a dialog says so and the page stays as is. If only grants or the profile changed, the
 * page refreshes.
 */
export function SessionWatch() {
  const session = useDocumentSession();
  const router = useRouter();
  const [change, setChange] = useState<keyof typeof changes>();
  const path = useCurrentPath();

  useEffect(() => {
    async function check() {
      if (document.visibilityState === 'hidden' || change) return;
      const current = await fetchIdentity();
      if (current === 'unknown') return;
      const difference = compare(session, current);
      if (difference === 'content') router.refresh();
      else setChange(difference);
    }
    // Over http, WebKit keeps pages despite `no-store`, so going back after signing out would show this one.
    function reloadKept({ persisted }: PageTransitionEvent) {
      if (persisted) window.location.reload();
    }
    document.addEventListener('visibilitychange', check);
    window.addEventListener('focus', check);
    window.addEventListener('pageshow', reloadKept);
    return () => {
      document.removeEventListener('visibilitychange', check);
      window.removeEventListener('focus', check);
      window.removeEventListener('pageshow', reloadKept);
    };
  }, [session, router, change]);

  if (!change) return null;
  return (
    <Dialog onClose={() => setChange(undefined)} title={changes[change].title}>
      <p className="text-muted-foreground mt-2">
        {changes[change].text} This page still shows what you had open.
      </p>
      <div className="mt-5 flex justify-end gap-3">
        <CloseButton>Stay here</CloseButton>
        <a
          className={buttonClass()}
          ref={focusFirst}
          href={change === 'signed-out' ? signInTo({ returnTo: path }) : path}
        >
          {change === 'signed-out' ? 'Sign in' : 'Reload'}
        </a>
      </div>
    </Dialog>
  );
}

/** The dialog looks for this attribute when it opens. React leaves it out. */
function focusFirst(link: HTMLAnchorElement | null) {
  link?.setAttribute('autofocus', '');
}

async function fetchIdentity(): Promise<SessionIdentity | 'signed-out' | 'unknown'> {
  const response = await fetch('/api/me').catch(() => undefined);
  if (response?.status === 401) return 'signed-out';
  return response?.ok ? (await response.json()).identity : 'unknown';
}

function compare(one: SessionIdentity, other: SessionIdentity | 'signed-out') {
  if (other === 'signed-out') return 'signed-out';
  if (one.user !== other.user) return 'other-user';
  if (one.organization !== other.organization) return 'other-organization';
  return one.version === other.version ? undefined : 'content';
}
