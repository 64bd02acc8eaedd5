import type { Metadata, Viewport } from 'next';
import { absoluteUrl } from '@/lib/absolute-url';
import { documentScript } from '@/lib/document-script';
import { description, title } from '@/lib/site';
import { geist, geistMono } from './fonts';
import './globals.css';

export const metadata: Metadata = {
  // For absolute URLs in prerendered pages, which have no request to read it from.
  metadataBase: new URL(absoluteUrl('/')),
  title: { default: title, template: `%s · ${title}` },
  description,
  applicationName: title,
  openGraph: { siteName: title },
  twitter: { card: 'summary_large_image' },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  // Extends pages to the edges of a phone's screen. The dashboard's bar leaves room for the home indicator.
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: 'oklch(0.985 0.002 264)' },
    { media: '(prefers-color-scheme: dark)', color: 'oklch(0.155 0.008 270)' },
  ],
};

/** Never reads the session, so public pages stay prerendered. */
export default function RootLayout({ children }: LayoutProps<'/'>) {
  return (
    <html className={`${geist.variable} ${geistMono.variable}`} lang="en" suppressHydrationWarning>
      <head>
        <script>{documentScript}</script>
      </head>
      <body className="font-sans">{children}</body>
    </html>
  );
}
