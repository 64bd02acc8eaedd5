import localFont from 'next/font/local';

/**
 * The Latin part of Geist, preloaded. Other scripts come in files of their own when a page has them:
 * see `globals.css`.
 */
export const sans = localFont({
  src: '../node_modules/@fontsource-variable/geist/files/geist-latin-wght-normal.woff2',
  variable: '--font-geist-sans',
  weight: '100 900',
});

/** One weight, at less than half the size of the variable file: code is never bold. */
export const mono = localFont({
  src: '../node_modules/@fontsource/geist-mono/files/geist-mono-latin-400-normal.woff2',
  variable: '--font-geist-mono',
  weight: '400',
  adjustFontFallback: false,
});
