'use client';

import { useAccessToken, useAuth, useTokenClaims } from '@workos-inc/authkit-nextjs/components';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Details } from '@/components/ui/details';
import { displayName } from '@/lib/display-name';

/**
 * The session as the library's hooks return it. The first two rows come from the server and show
 * immediately. The token is fetched only on request.
 */
export function ClientSession() {
  const [isOpen, setIsOpen] = useState(false);
  const { user, role, loading } = useAuth();
  return (
    <Card title="In the browser">
      <Details
        items={[
          {
            label: 'useAuth',
            value: user
              ? `${displayName(user)} (${user.email})`
              : loading
                ? 'Loading…'
                : 'Signed out',
          },
          { label: 'Role', value: role ?? 'None' },
        ]}
      />
      {isOpen ? (
        <TokenRows />
      ) : (
        <Button className="self-start" onClick={() => setIsOpen(true)} variant="secondary">
          Fetch the access token
        </Button>
      )}
    </Card>
  );
}

function TokenRows() {
  const { accessToken, loading, error, refresh } = useAccessToken();
  const { sid, exp, role } = useTokenClaims<{ role?: string }>();
  if (error) {
    return (
      <div className="grid justify-items-start gap-3">
        <p className="text-destructive text-sm" role="alert">
          Couldn’t fetch the access token. You’re still signed in.
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
          label: 'useAccessToken',
          value: accessToken ? `${accessToken.slice(0, 12)}…` : pending,
        },
        {
          label: 'useTokenClaims',
          value: sid
            ? `${role ?? 'no role'}, until ${new Date(Number(exp) * 1000).toISOString()}`
            : pending,
        },
      ]}
    />
  );
}
