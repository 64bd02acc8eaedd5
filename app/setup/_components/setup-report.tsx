import { headers } from 'next/headers';
import { connection } from 'next/server';
import { Alert } from '@/components/ui/alert';
import { buttonClass } from '@/components/ui/button';
import { getRequestOrigin } from '@/lib/auth/redirect-uri';
import { inspectEnv } from '@/lib/env';
import { findLoopbackUrl } from '@/lib/env/loopback';
import { ConnectSteps } from './connect-steps';
import { MissingVariables } from './missing-variables';
import { MockNotice } from './mock-notice';

/** Once everything is set, it reveals nothing about the variables. */
export async function SetupReport() {
  await connection();
  const { env, problems: known } = inspectEnv();
  const origin = getRequestOrigin({ url: 'http://localhost', headers: await headers() });
  const problems = [...known, ...findLoopbackUrl(env, origin)];
  if (problems.length > 0) return <MissingVariables {...{ env, origin, problems }} />;
  return (
    <div className="grid justify-items-start gap-8">
      <Alert className="w-full" variant="success">
        You’re all set.
        <MockNotice env={env} />
      </Alert>
      <ConnectSteps env={env} origin={origin} />
      <a className={buttonClass()} href="/">
        Go to home page
      </a>
    </div>
  );
}
