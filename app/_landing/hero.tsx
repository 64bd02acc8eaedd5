import { buttonClass } from '@/components/ui/button';
import { hasRepository, repositoryUrl } from '@/lib/repository';
import { homePath, setupPath } from '@/lib/routes';
import { CreateCommand } from './create-command';
import { deployUrl } from './deploy-url';
import { PersonaPicker } from './persona-picker';

export function Hero() {
  return (
    <section className="grid items-center gap-10 lg:grid-cols-[minmax(0,1fr)_25rem] lg:gap-16">
      <div className="grid max-w-xl justify-items-start gap-6">
        <h1 className="md:text-display text-[2rem]/[2.375rem] font-semibold tracking-tight text-balance">
          Start with <span className="whitespace-nowrap">sign-in</span> solved.
        </h1>
        <p className="text-muted-foreground text-lg text-pretty">
          A complete Next.js app on WorkOS AuthKit. Run it, sign in, and test it before you have a
          WorkOS account. Three environment variables connect it to yours.
        </p>
        <div className="flex flex-wrap gap-3">
          <a className={buttonClass()} href={homePath}>
            Open the demo
          </a>
          {hasRepository ? (
            <>
              <a className={buttonClass('secondary')} href={deployUrl()}>
                <span aria-hidden>▲</span> Deploy to Vercel
              </a>
              <a className={buttonClass('ghost')} href={repositoryUrl}>
                GitHub
              </a>
            </>
          ) : (
            <a className={buttonClass('secondary')} href={setupPath}>
              Connect WorkOS
            </a>
          )}
        </div>
        <div className="grid w-full gap-3">
          <CreateCommand />
          {!hasRepository && (
            <p className="text-muted-foreground text-sm text-pretty">
              To show the command that creates a copy, a Deploy button, and links to the source, set{' '}
              <code>repository</code> in <code>package.json</code>.
            </p>
          )}
        </div>
      </div>
      <PersonaPicker />
    </section>
  );
}
