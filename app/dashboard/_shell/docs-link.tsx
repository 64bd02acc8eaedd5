import { ArrowUpRight } from 'lucide-react';

export function DocsLink() {
  return (
    <a
      className="text-muted-foreground hover:text-foreground mx-3 mt-auto mb-4 hidden items-center gap-1 rounded-md px-3 py-2 text-sm md:flex"
      href="https://workos.com/docs/authkit"
      rel="noreferrer"
      target="_blank"
    >
      AuthKit docs
      <ArrowUpRight aria-hidden className="size-3.5" />
    </a>
  );
}
