import type { Metadata } from 'next';
import { SiteShell } from '@/components/site-shell';
import { SourceLink } from '@/components/source-link';

export const metadata: Metadata = {
  title: 'How it works',
  description: 'How a request becomes a signed-in page in the AuthKit starter.',
};

const steps = [
  {
    title: 'Middleware protects everything else',
    text: 'It unseals the session cookie, verifies the access token, and refreshes it shortly before it expires. Without a session, protected routes redirect to the hosted sign-in page.',
    file: 'middleware.ts',
  },
  {
    title: 'WorkOS signs the user in',
    text: 'Passwords, passkeys, social login, single sign-on, and organization selection all happen on the hosted page. The callback exchanges the code for a session and returns the user to the page they requested.',
    file: 'app/callback/route.ts',
  },
  {
    title: 'Pages read the session',
    text: 'One function returns the user and their permissions. Authorization is checked on the server, next to the data.',
    file: 'lib/auth/session.ts',
  },
];

export default function AboutPage() {
  return (
    <SiteShell>
      <article className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
        <header className="grid content-start gap-3">
          <h1 className="text-title font-semibold">How it works</h1>
          <p className="text-muted-foreground">
            Like the home page, this page is public and static because it’s listed in{' '}
            <code className="whitespace-nowrap">lib/static-paths.mjs</code>. All other pages require
            a session.
          </p>
        </header>
        <ol className="grid max-w-2xl gap-8">
          {steps.map(({ title, text, file }, index) => (
            <li className="grid grid-cols-[2rem_1fr] gap-x-3" key={title}>
              <span
                aria-hidden
                className="bg-accent text-accent-foreground inline-flex size-8 items-center justify-center rounded-full text-sm font-semibold"
              >
                {index + 1}
              </span>
              <div className="grid gap-1">
                <h2 className="font-semibold">{title}</h2>
                <p className="text-muted-foreground">{text}</p>
                <p className="mt-1">
                  <SourceLink file={file} />
                </p>
              </div>
            </li>
          ))}
        </ol>
      </article>
    </SiteShell>
  );
}
