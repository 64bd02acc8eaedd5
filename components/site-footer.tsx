import { hasRepository, repositoryUrl } from '@/lib/repository';
import { title } from '@/lib/site';

const links = [
  { href: '/about', label: 'How it works' },
  { href: 'https://workos.com/docs/authkit', label: 'AuthKit docs' },
  ...(hasRepository ? [{ href: repositoryUrl, label: 'GitHub' }] : []),
];

export function SiteFooter() {
  return (
    <footer className="border-t">
      <div className="text-muted-foreground mx-auto flex max-w-[1144px] flex-wrap gap-x-6 gap-y-2 px-4 py-8 text-sm md:px-8">
        <p className="me-auto max-sm:w-full">{title}</p>
        {links.map(({ href, label }) => (
          <a
            className="hover:text-foreground rounded-sm underline-offset-4 hover:underline"
            href={href}
            key={label}
          >
            {label}
          </a>
        ))}
      </div>
    </footer>
  );
}
