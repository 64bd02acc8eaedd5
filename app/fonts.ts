import localFont from 'next/font/local';

// `optional`: text that changes its font moves what's below it, so a font that arrives after the page was painted waits
// for the next page. As the fonts are preloaded, that's seldom.
//
// The name of a constant becomes that of its font family. Don't choose `sans` or `mono`, which are system fonts on Linux.

/** Latin only. Other scripts are in `_fonts/scripts.css`, and what stands in for it in `_fonts/fallback.css`. */
export const geist = localFont({
  src: './_fonts/geist-latin.woff2',
  variable: '--font-geist-sans',
  weight: '100 900',
  adjustFontFallback: false,
  display: 'optional',
});

/** Code is never bold, so one weight is enough, at less than half the variable font's size. */
export const geistMono = localFont({
  src: './_fonts/geist-mono-latin.woff2',
  variable: '--font-geist-mono',
  weight: '400',
  adjustFontFallback: false,
  display: 'optional',
});
