'use client';

import { useRouter } from 'next/navigation';
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react';
import { isSameActor, type SessionIdentity } from '@/lib/auth/identity';

const DocumentSessionContext = createContext<SessionIdentity>({
  user: '',
  organization: '',
  version: '',
});

/**
 * Provides the session that a document was rendered for. If a refresh returns content for another user or
 * organization, the document reloads, so no open form is submitted in the wrong session.
 */
export function DocumentSession({
  identity,
  children,
}: {
  identity: SessionIdentity;
  children: ReactNode;
}) {
  const [first] = useState(identity);
  const isOther = !isSameActor(first, identity);
  useReload(isOther);
  if (isOther) return null;
  return <DocumentSessionContext value={identity}>{children}</DocumentSessionContext>;
}

export function useDocumentSession(): SessionIdentity {
  return useContext(DocumentSessionContext);
}

/**
 * Wraps a page's content. Navigating loads only the page, and the session may be another user's or
 * organization's by then. In that case, the document reloads instead of mixing the two. If only the grants or
 * the profile changed, the rest of the document is refreshed.
 */
export function PageSession({
  identity,
  children,
}: {
  identity: SessionIdentity;
  children: ReactNode;
}) {
  const current = useDocumentSession();
  const router = useRouter();
  const isOther = !isSameActor(current, identity);
  const isNewer = !isOther && current.version !== identity.version;

  useReload(isOther);
  useEffect(() => {
    if (isNewer) router.refresh();
  }, [isNewer, router]);

  return isOther ? null : children;
}

/** Reloads the document before anything is painted. */
function useReload(isNeeded: boolean) {
  useLayoutEffect(() => {
    if (isNeeded) location.reload();
  }, [isNeeded]);
}
