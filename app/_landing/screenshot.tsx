import { cn } from '@/lib/cn';

type Picture = { name: string; width: number; height: number };

/**
 * A picture from `npm run screenshots`, in the page's theme. Phones get their own if there's one, or only its start if
 * it `isCropped`. The browser doesn't load hidden pictures. They're pre-sized, so `next/image` would only add JavaScript.
 */
export function Screenshot({
  alt,
  className,
  isCropped = false,
  phone,
  ...picture
}: Picture & { alt: string; className?: string; isCropped?: boolean; phone?: Picture }) {
  return (
    <div className={cn('bg-card shadow-popover overflow-hidden rounded-lg border', className)}>
      {(['light', 'dark'] as const).map((theme) => (
        <picture className={theme === 'dark' ? 'hidden dark:block' : 'dark:hidden'} key={theme}>
          {phone && <source media="(width < 40rem)" {...size(phone)} srcSet={url(phone, theme)} />}
          <img
            alt={alt}
            className={cn(
              'h-auto w-full',
              isCropped && 'max-sm:h-96 max-sm:w-auto max-sm:max-w-none',
            )}
            loading="lazy"
            {...size(picture)}
            src={url(picture, theme)}
          />
        </picture>
      ))}
    </div>
  );
}

const size = ({ width, height }: Picture) => ({ width, height });

const url = ({ name }: Picture, theme: 'light' | 'dark') => `/screenshots/${name}-${theme}.webp`;
