'use client';

import { AuthKitProvider, useAccessToken, useAuth } from '@workos-inc/authkit-nextjs/components';
import { useEffect, useState } from 'react';
import { useDocumentSession } from '@/components/document-session';

/**
 * Brings the library's hooks up to date when the grants or the profile change in an open document. Its
 * provider copies `initialAuth` once (workos/authkit-nextjs#323), and its token store renews a token
 * only when it expires or the session ID changes.
 */
export function SessionSync() {
  const { version } = useDocumentSession();
  const { getAuth } = useAuth();
  const [synced, setSynced] = useState(version);
  const [holdsToken, setHoldsToken] = useState(false);
  const isBehind = synced !== version;

  useEffect(() => {
    if (isBehind) getAuth().then(() => setSynced(version));
  }, [isBehind, version, getAuth]);

  return (
    <>
      <AuthKitProvider initialAuth={{ user: null }} onSessionExpired={false}>
        <TokenProbe onChange={setHoldsToken} />
      </AuthKitProvider>
      {isBehind && holdsToken && <TokenRefresh key={version} />}
    </>
  );
}

/** Without a user the hook fetches nothing, but it tells whether the store holds a token. */
function TokenProbe({ onChange }: { onChange: (holdsToken: boolean) => void }) {
  const { accessToken } = useAccessToken();
  const holdsToken = accessToken !== undefined;
  useEffect(() => onChange(holdsToken), [holdsToken, onChange]);
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
