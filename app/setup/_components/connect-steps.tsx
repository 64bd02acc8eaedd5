import { CommandLine } from '@/components/command-line';
import { Details } from '@/components/ui/details';
import type { Env } from '@/lib/env';
import { isMock } from '@/lib/workos/api-origin';

const addresses = [
  ['Redirect URI', '/callback'],
  ['Sign-in URL', '/sign-in'],
  ['Sign-out redirect', '/'],
  ['App homepage', '/'],
] as const;

/** How the app goes from the mock to a WorkOS environment of your own. */
export function ConnectSteps({ env }: { env: Partial<Env> }) {
  if (!isMock(env)) return null;
  return (
    <section aria-label="Connect a real environment" className="grid w-full gap-4">
      <h2 className="font-semibold">Connect a real environment</h2>
      <ol className="grid list-decimal gap-5 ps-5">
        <li>
          <p className="mb-2">
            In the WorkOS dashboard, under Redirects, enter these paths at the address of the app.
          </p>
          <Details
            items={addresses.map(([label, path]) => ({ label, value: <code>{path}</code> }))}
          />
        </li>
        <li>
          <p className="mb-2">
            Copy <code>.env.example</code> to <code>.env.local</code>. Fill in the client ID and the
            API key from the dashboard, and a cookie password.
          </p>
          <CommandLine command="openssl rand -base64 32" what="the command for a password" />
        </li>
        <li>
          <p className="mb-2">Create the roles and permissions of lib/authz.ts.</p>
          <CommandLine
            command="npx workos seed --file workos-seed.yml"
            what="the command that seeds"
          />
        </li>
        <li>Start the app again. It runs without the mock now.</li>
      </ol>
    </section>
  );
}
