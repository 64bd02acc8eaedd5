/** Written by `npm run screenshots`, in two sizes. */
const file = (theme: 'light' | 'dark', width: 720 | 1600) =>
  `/screenshots/dashboard-${theme}-${width}.webp`;

const sources = (theme: 'light' | 'dark') => ({
  sizes: '(width >= 64rem) 36rem, calc(100vw - 2rem)',
  srcSet: `${file(theme, 720)} 720w, ${file(theme, 1600)} 1600w`,
});

const image = (theme: 'light' | 'dark') => ({
  ...sources(theme),
  src: file(theme, 1600),
  width: 1200,
  height: 800,
});

const alt = 'The dashboard: who is signed in, the organization, the session, permissions, flags.';

/**
 * The dashboard in the theme of the page: the one of the system at once, or the person's choice. The
 * images are made in their sizes, so `next/image` would only add JavaScript.
 */
export function Screenshot() {
  return (
    <div className="bg-card shadow-popover overflow-hidden rounded-lg border *:w-full">
      <picture className="[.dark_&]:hidden [.light_&]:hidden">
        <source {...sources('dark')} media="(prefers-color-scheme: dark)" />
        <img {...image('light')} alt={alt} className="h-auto w-full" fetchPriority="high" />
      </picture>
      <img
        {...image('light')}
        alt={alt}
        className="hidden h-auto [.light_&]:block"
        loading="lazy"
      />
      <img {...image('dark')} alt={alt} className="hidden h-auto [.dark_&]:block" loading="lazy" />
    </div>
  );
}
