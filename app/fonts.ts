import localFont from 'next/font/local';

/** Latin only, preloaded. Other scripts are in `_fonts/scripts.css`. */
export const sans = localFont({
  src: './_fonts/geist-latin.woff2',
  variable: '--font-geist-sans',
  weight: '100 900',
});

/** Code is never bold, so one weight is enough, at less than half the variable font's size. */
export const mono = localFont({
  src: './_fonts/geist-mono-latin.woff2',
  variable: '--font-geist-mono',
  weight: '400',
  adjustFontFallback: false,
});
