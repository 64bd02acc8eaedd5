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
 * Tells everything in a document which session it was rendered for. A refresh may arrive in the session
 * of another user or organization: then the document loads anew, so that no open form changes sides.
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
 * Wraps the content of a page. A click loads the page alone, in the session of that moment: another
 * user or organization may be signed in by then. In that case the document loads anew instead of
 * mixing the two; after a change of grants or profile, the rest of the document follows.
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

/** Loads the document anew, before anything is painted. */
function useReload(isNeeded: boolean) {
  useLayoutEffect(() => {
    if (isNeeded) location.reload();
  }, [isNeeded]);
}
