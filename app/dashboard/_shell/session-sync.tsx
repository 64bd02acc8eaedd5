'use client';

import { AuthKitProvider, useAccessToken, useAuth } from '@workos-inc/authkit-nextjs/components';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useDocumentSession } from '@/components/document-session';

/**
 * Updates the library's hooks when grants or the profile change in an open document. The library's provider
 * copies `initialAuth` only once (workos/authkit-nextjs#323), and its token store refreshes a token only if
 * it expires or the session ID changes.
 */
export function SessionSync() {
  const { version } = useDocumentSession();
  const { getAuth } = useAuth();
  const [synced, setSynced] = useState(version);
  const [isTokenStale, setIsTokenStale] = useState(false);
  const hasToken = useRef(false);
  const isBehind = synced !== version;

  useEffect(() => {
    if (!isBehind) return;
    getAuth().then(() => {
      setSynced(version);
      setIsTokenStale(hasToken.current);
    });
  }, [isBehind, version, getAuth]);

  return (
    <>
      <AuthKitProvider initialAuth={{ user: null }} onSessionExpired={false}>
        <TokenProbe hasToken={hasToken} />
      </AuthKitProvider>
      {isTokenStale && <TokenRefresh onDone={setIsTokenStale} />}
    </>
  );
}

/** Without a user, the hook fetches nothing but still reports whether the store has a token. */
function TokenProbe({ hasToken }: { hasToken: RefObject<boolean> }) {
  const { accessToken } = useAccessToken();
  useEffect(() => {
    hasToken.current = accessToken !== undefined;
  }, [accessToken, hasToken]);
  return null;
}

/** Starts once the user is synced: two actions at once would discard each other's result. */
function TokenRefresh({ onDone }: { onDone: (isTokenStale: false) => void }) {
  const { refresh } = useAccessToken();
  useEffect(() => {
    // The store keeps the error for the components that show the token.
    refresh()
      .catch(() => undefined)
      .then(() => onDone(false));
  }, [refresh, onDone]);
  return null;
}
