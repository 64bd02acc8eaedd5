'use client';

import { useAccessToken, useAuth, useTokenClaims } from '@workos-inc/authkit-nextjs/components';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Details } from '@/components/ui/details';
import { displayName } from '@/lib/display-name';
import { Countdown } from './countdown';

/**
 * The session as the library's hooks return it. The first two rows come from the server and show
 * immediately. The token is fetched only on request.
 */
export function ClientSession() {
  const [isOpen, setIsOpen] = useState(false);
  const { user, role, loading } = useAuth();
  return (
    <Card title="In the browser">
      <p className="text-muted-foreground text-sm">
        Client components read the user and role with <code>useAuth</code>. The access token stays
        on the server until one calls <code>useAccessToken</code>.
      </p>
      <Details
        items={[
          {
            label: 'User',
            value: user
              ? `${displayName(user)} (${user.email})`
              : loading
                ? 'Loading…'
                : 'Signed out',
          },
          { label: 'Role', value: role ? <code>{role}</code> : 'None' },
        ]}
      />
      {isOpen ? (
        <TokenRows />
      ) : (
        <Button className="self-start" onClick={() => setIsOpen(true)} variant="secondary">
          Get access token
        </Button>
      )}
    </Card>
  );
}

function TokenRows() {
  const { accessToken, loading, error, refresh } = useAccessToken();
  const { exp, role } = useTokenClaims<{ role?: string }>();
  if (error) {
    return (
      <div className="grid justify-items-start gap-3">
        <p className="text-destructive text-sm" role="alert">
          Couldn’t get the access token. You’re still signed in.
        </p>
        <Button onClick={() => refresh()} variant="secondary">
          Try again
        </Button>
      </div>
    );
  }
  const pending = loading ? 'Loading…' : 'Signed out';
  return (
    <Details
      items={[
        {
          label: 'Access token',
          value: accessToken ? <code>{accessToken.slice(0, 12)}…</code> : pending,
        },
        {
          label: 'Its claims',
          value: exp ? (
            <>
              <code>{role ?? 'no role'}</code>, expires <Countdown until={exp} />
            </>
          ) : (
            pending
          ),
        },
      ]}
    />
  );
}
