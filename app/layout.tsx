import type { Metadata, Viewport } from 'next';
import { absoluteUrl } from '@/lib/absolute-url';
import { documentScript } from '@/lib/document-script';
import { description, title } from '@/lib/site';
import { mono, sans } from './fonts';
import './globals.css';

export const metadata: Metadata = {
  // For absolute addresses in prerendered pages: the build knows no request.
  metadataBase: new URL(absoluteUrl('/')),
  title: { default: title, template: `%s · ${title}` },
  description,
  applicationName: title,
  openGraph: { siteName: title },
  twitter: { card: 'summary_large_image' },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: 'oklch(0.985 0.002 264)' },
    { media: '(prefers-color-scheme: dark)', color: 'oklch(0.155 0.008 270)' },
  ],
};

/**
 * The document. It never reads the session, so that public pages stay prerendered. Its script marks
 * it before React starts.
 */
export default function RootLayout({ children }: LayoutProps<'/'>) {
  return (
    <html className={`${sans.variable} ${mono.variable}`} lang="en" suppressHydrationWarning>
      <head>
        <script>{documentScript}</script>
      </head>
      <body className="font-sans">{children}</body>
    </html>
  );
}
