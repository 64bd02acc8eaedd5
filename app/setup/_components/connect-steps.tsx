import { CommandLine } from '@/components/command-line';
import { Details } from '@/components/ui/details';
import type { Env } from '@/lib/env';
import { isMock } from '@/lib/workos/api-origin';

const urls = [
  ['Redirect URI', '/callback'],
  ['Sign-in URL', '/sign-in'],
  ['Sign-out redirect', '/'],
  ['App homepage', '/'],
] as const;

export function ConnectSteps({ env }: { env: Partial<Env> }) {
  if (!isMock(env)) return null;
  return (
    <section aria-label="Connect a real environment" className="grid w-full gap-4">
      <h2 className="font-semibold">Connect a real environment</h2>
      <ol className="grid list-decimal gap-5 ps-5">
        <li>
          <p className="mb-2">
            In the WorkOS dashboard, under Redirects, add these paths at your app’s URL.
          </p>
          <Details items={urls.map(([label, path]) => ({ label, value: <code>{path}</code> }))} />
        </li>
        <li>
          <p className="mb-2">
            Copy <code>.env.example</code> to <code>.env.local</code>. Fill in the client ID and API
            key from the dashboard, and a cookie password.
          </p>
          <CommandLine command="openssl rand -base64 32" what="the password command" />
        </li>
        <li>
          <p className="mb-2">Create the roles and permissions in lib/authz.ts.</p>
          <CommandLine command="npx workos seed --file workos-seed.yml" what="the seed command" />
        </li>
        <li>Restart the app. It now uses your WorkOS environment.</li>
      </ol>
    </section>
  );
}
