import { CommandLine } from '@/components/command-line';

/** How to start the app without a WorkOS account. */
export function MockCommand() {
  return (
    <section aria-label="Without a WorkOS account" className="grid gap-2">
      <h2 className="font-semibold">Without a WorkOS account</h2>
      <p className="text-muted-foreground text-sm">
        Set none of them and start the app with the mock WorkOS beside it:
      </p>
      <CommandLine command="npm run dev" what="the command" />
    </section>
  );
}
