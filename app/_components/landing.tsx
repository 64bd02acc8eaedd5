import { CommandLine } from '@/components/command-line';
import { SourceLink } from '@/components/source-link';
import { buttonClass } from '@/components/ui/button';
import { repositoryUrl } from '@/lib/repository';
import { homePath } from '@/lib/routes';
import { features, steps } from './landing-content';
import { Screenshot } from './screenshot';

export function Landing() {
  return (
    <div className="grid gap-16 md:gap-24">
      <Hero />
      <section aria-labelledby="inside" className="grid gap-6">
        <div className="grid gap-1">
          <h2 className="text-title font-semibold" id="inside">
            What’s included
          </h2>
          <p className="text-muted-foreground">Every pattern lives in one file you can copy.</p>
        </div>
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {features.map(({ icon: Icon, title, text, file }) => (
            <li
              className="bg-card shadow-card flex flex-col gap-1.5 rounded-lg border p-5"
              key={title}
            >
              <Icon aria-hidden className="text-primary size-5" />
              <h3 className="mt-2 font-semibold">{title}</h3>
              <p className="text-muted-foreground mb-2 text-sm">{text}</p>
              <p className="mt-auto">
                <SourceLink file={file} />
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="steps" className="grid gap-6">
        <h2 className="text-title font-semibold" id="steps">
          From clone to production
        </h2>
        <ol className="grid gap-8 md:grid-cols-3">
          {steps.map(({ title, text, command }, index) => (
            <li className="flex flex-col gap-2 border-t pt-4" key={title}>
              <p className="text-primary font-mono text-sm">{index + 1}</p>
              <h3 className="font-semibold">{title}</h3>
              <p className="text-muted-foreground text-sm">{text}</p>
              <code className="bg-muted mt-auto w-fit max-w-full rounded-sm px-2 py-1 [overflow-wrap:anywhere]">
                {command}
              </code>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function Hero() {
  return (
    <section className="grid items-center gap-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <div className="grid justify-items-start gap-5">
        <h1 className="md:text-display text-[2rem]/[2.375rem] font-semibold tracking-tight text-balance">
          Start with <span className="whitespace-nowrap">sign-in</span> solved.
        </h1>
        <p className="text-muted-foreground max-w-xl text-lg">
          A complete Next.js App Router application on WorkOS AuthKit. Run it, sign in, and test it
          without a WorkOS account. When you’re ready, three environment variables connect it to
          yours.
        </p>
        <div className="grid w-full max-w-md gap-2">
          <CommandLine command="npm install && npm run dev" what="the command that runs it" />
          <CommandLine command="npm install && npm test" what="the command that tests it" />
        </div>
        <div className="flex flex-wrap gap-3 pt-1">
          <a className={buttonClass()} href={homePath}>
            Open the demo
          </a>
          <a className={buttonClass('secondary')} href={repositoryUrl}>
            View source
          </a>
        </div>
      </div>
      <Screenshot />
    </section>
  );
}
