import localFont from 'next/font/local';

/** The Latin part of Geist, preloaded. Other scripts are in `_fonts/scripts.css`. */
export const sans = localFont({
  src: './_fonts/geist-latin.woff2',
  variable: '--font-geist-sans',
  weight: '100 900',
});

/** One weight, at less than half the size of the variable file: code is never bold. */
export const mono = localFont({
  src: './_fonts/geist-mono-latin.woff2',
  variable: '--font-geist-mono',
  weight: '400',
  adjustFontFallback: false,
});
