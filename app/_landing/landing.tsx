import { SourceLink } from '@/components/source-link';
import { CodeSample } from './code-sample';
import { features } from './content';
import { Hero } from './hero';
import { Screenshot } from './screenshot';
import { Section } from './section';

export function Landing() {
  return (
    <div className="grid gap-20 md:gap-28">
      <Hero />
      <Screenshot
        alt="The dashboard, signed in as Ada Lovelace."
        height={660}
        name="dashboard"
        phone={{ name: 'dashboard-phone', width: 390, height: 600 }}
        width={1080}
      />
      <Section
        files={['docs/mock.md', 'lib/middleware/protect.ts', 'docs/recipes/live-demo.md']}
        text="A mock WorkOS runs next to the app, with hosted pages, signed tokens, webhooks, and an API. Change a user’s permissions, impersonate them, or take WorkOS down, and see what your users see. In an outage, they stay signed in, and the page reloads on its own. In a live demo, each visitor gets their own users and outages."
        title="A WorkOS you can break"
      >
        <div className="grid gap-4 sm:relative sm:pb-24">
          <Screenshot
            alt="The mock’s console, where refreshing a session fails with status 503."
            height={640}
            name="console"
            phone={{ name: 'console-phone', width: 390, height: 480 }}
            width={1080}
          />
          <Screenshot
            alt="What users see: WorkOS isn’t responding. You’re still signed in. Trying again in 10 seconds."
            className="sm:absolute sm:-end-2 sm:bottom-0 sm:w-2/5"
            height={400}
            name="outage"
            width={480}
          />
        </div>
      </Section>
      <Section
        files={['lib/auth/action.ts', 'AGENTS.md']}
        text="Each action checks that its form was opened in the current session, gets the user’s current role from WorkOS, validates the fields, and turns errors into messages. You write only the change."
        title="One pattern for every change"
      >
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
          <CodeSample />
          <Screenshot
            alt="The form of this action, which says: Organization renamed to Acme Rockets."
            height={420}
            name="settings"
            width={480}
          />
        </div>
      </Section>
      <Section
        files={['e2e/resilience.spec.ts', 'e2e/support/fixtures.ts']}
        text="Sessions that end in another tab, tokens that expire between two clicks, revoked roles, outages: browser tests run the production build against the mock. Each test creates its own users, so yours can run in parallel."
        title="Tested where sign-in breaks"
      >
        <Screenshot
          alt="Playwright’s report of the tests for outages, which passed."
          isCropped
          height={560}
          name="tests"
          width={1080}
        />
      </Section>
      <section aria-label="Also included" className="grid gap-6">
        <h2 className="text-title font-semibold">Also included</h2>
        <ul className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
          {features.map(({ title, text, file }) => (
            <li className="grid content-start gap-1 border-t pt-4" key={title}>
              <h3 className="font-semibold">{title}</h3>
              <p className="text-muted-foreground text-sm">{text}</p>
              <SourceLink file={file} />
            </li>
          ))}
        </ul>
        <p className="text-muted-foreground mt-4 max-w-2xl">
          When you’re ready, <code>npm run setup</code> connects your WorkOS environment, and{' '}
          <code>npm run eject</code> removes the demo and the features you don’t need.
        </p>
      </section>
    </div>
  );
}
