import { facts } from '@/components/landing-facts';
import { buttonClass } from '@/components/ui/button';
import { homePath } from '@/lib/routes';

export function Landing() {
  return (
    <div className="grid gap-16 md:gap-20">
      <section className="grid max-w-2xl justify-items-start gap-5">
        <h1 className="md:text-display text-[2rem]/[2.375rem] font-semibold tracking-tight text-balance">
          Start with <span className="whitespace-nowrap">sign-in</span> solved.
        </h1>
        <p className="text-muted-foreground max-w-xl text-lg">
          A complete Next.js App Router application on WorkOS AuthKit. It runs, signs people in and
          tests itself with no WorkOS account, then connects to yours with four variables.
        </p>
        <pre className="rounded-card bg-card max-w-full overflow-x-auto border px-4 py-3 font-mono text-sm">
          npm install && npm run dev
        </pre>
        <div className="flex flex-wrap gap-3">
          <a className={buttonClass()} href={homePath}>
            Try it signed in
          </a>
          <a className={buttonClass('secondary')} href="/about">
            How it works
          </a>
        </div>
      </section>
      <section aria-labelledby="inside" className="grid gap-5">
        <h2 className="text-title font-semibold" id="inside">
          What is inside
        </h2>
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {facts.map(({ icon: Icon, title, text, file }) => (
            <li className="rounded-card bg-card grid content-start gap-2 border p-5" key={title}>
              <Icon aria-hidden className="text-primary size-5" />
              <h3 className="mt-1 font-semibold">{title}</h3>
              <p className="text-muted-foreground text-sm">{text}</p>
              <code className="text-muted-foreground font-mono text-sm [overflow-wrap:anywhere]">
                {file}
              </code>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
