import { CommandLine } from '@/components/command-line';

export function MockCommand() {
  return (
    <section aria-label="Without a WorkOS account" className="grid gap-2">
      <h2 className="font-semibold">Without a WorkOS account</h2>
      <p className="text-muted-foreground text-sm">
        Leave these variables unset to use the built-in mock WorkOS:
      </p>
      <CommandLine command="npm run dev" what="the command" />
    </section>
  );
}
