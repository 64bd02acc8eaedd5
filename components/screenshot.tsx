/** Written by `npm run screenshots`. */
const images = [
  { src: '/screenshots/dashboard-light.webp', className: 'dark:hidden' },
  { src: '/screenshots/dashboard-dark.webp', className: 'hidden dark:block' },
];

/**
 * The dashboard in the theme of the page; the image of the other theme is not loaded. The images are
 * made in their size, so `next/image` would only add JavaScript.
 */
export function Screenshot() {
  return (
    <div className="bg-card shadow-popover overflow-hidden rounded-lg border">
      {images.map(({ src, className }) => (
        <img
          alt="The dashboard: who is signed in, the organization, the session, permissions, flags."
          className={`h-auto w-full ${className}`}
          height={800}
          key={src}
          loading="lazy"
          src={src}
          width={1200}
        />
      ))}
    </div>
  );
}
