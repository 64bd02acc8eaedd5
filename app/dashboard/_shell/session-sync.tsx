'use client';

import { AuthKitProvider, useAccessToken, useAuth } from '@workos-inc/authkit-nextjs/components';
import { useEffect, useState } from 'react';
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
  const [hasToken, setHasToken] = useState(false);
  const isBehind = synced !== version;

  useEffect(() => {
    if (isBehind) getAuth().then(() => setSynced(version));
  }, [isBehind, version, getAuth]);

  return (
    <>
      <AuthKitProvider initialAuth={{ user: null }} onSessionExpired={false}>
        <TokenProbe onChange={setHasToken} />
      </AuthKitProvider>
      {isBehind && hasToken && <TokenRefresh key={version} />}
    </>
  );
}

/** Without a user, the hook fetches nothing but still reports whether the store has a token. */
function TokenProbe({ onChange }: { onChange: (hasToken: boolean) => void }) {
  const { accessToken } = useAccessToken();
  const hasToken = accessToken !== undefined;
  useEffect(() => onChange(hasToken), [hasToken, onChange]);
  return null;
}

function TokenRefresh() {
  const { refresh } = useAccessToken();
  useEffect(() => {
    refresh().catch(() => {
      // The store keeps the error for the components that show the token.
    });
  }, [refresh]);
  return null;
}
