'use client';

import { useAccessToken } from '@workos-inc/authkit-nextjs/components';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
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
    <Exchange
      response={response ?? <span className="text-muted-foreground">No response yet</span>}
      title="From this browser"
    >
      <Button className="self-start" onClick={call} variant="secondary">
        Send request
      </Button>
    </Exchange>
  );
}
