'use client';

import { useAccessToken } from '@workos-inc/authkit-nextjs/components';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { describeResponse, Exchange } from './exchange';

/** Calls a backend from the browser. The hook keeps the token fresh. */
export function ClientCall() {
  const { getAccessToken } = useAccessToken();
  const [response, setResponse] = useState<string>();

  async function call() {
    setResponse('…');
    try {
      const token = await getAccessToken();
      const headers = { authorization: `Bearer ${token}` };
      setResponse(await describeResponse(await fetch('/api/v1/whoami', { headers })));
    } catch {
      setResponse('The request failed. Check your connection and try again.');
    }
  }

  return (
    <Card title="From this browser">
      <Exchange
        response={response}
        request={'GET /api/v1/whoami\nAuthorization: Bearer <your access token>'}
      />
      <Button className="self-start" onClick={call} variant="secondary">
        Send request
      </Button>
    </Card>
  );
}
