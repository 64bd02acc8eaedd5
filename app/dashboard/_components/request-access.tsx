'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { title } from '@/lib/site';

type Admin = { name: string; email: string };

/** Asks the organization's admins by email. Shows nothing until they're known. */
export function RequestAccess() {
  const page = usePathname();
  const [admins, setAdmins] = useState<Admin[]>([]);
  useEffect(() => {
    const abort = new AbortController();
    fetch('/api/admins', { signal: abort.signal })
      .then(async (response) => (response.ok ? setAdmins((await response.json()).admins) : null))
      .catch(() => undefined);
    return () => abort.abort();
  }, []);
  if (admins.length === 0) return null;
  const url = `${window.location.origin}${page}`;
  const query = [
    `subject=${encodeURIComponent(`Access to ${title}`)}`,
    `body=${encodeURIComponent(`Can you give me access to ${url}?`)}`,
  ].join('&');
  return (
    <a
      className={buttonClass()}
      href={`mailto:${admins.map(({ email }) => encodeURIComponent(email)).join()}?${query}`}
    >
      Ask{' '}
      {new Intl.ListFormat('en', { type: 'disjunction' }).format(admins.map(({ name }) => name))}
    </a>
  );
}
