import { GeistMono } from 'geist/font/mono';
import { GeistSans } from 'geist/font/sans';
import type { Metadata, Viewport } from 'next';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'AuthKit starter', template: '%s · AuthKit starter' },
  description:
    'A Next.js App Router starter for WorkOS AuthKit that runs and tests itself without a WorkOS account.',
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: 'oklch(0.985 0.002 264)' },
    { media: '(prefers-color-scheme: dark)', color: 'oklch(0.155 0.008 270)' },
  ],
};

/** The document. It never reads the session, so that public pages stay prerendered. */
export default function RootLayout({ children }: LayoutProps<'/'>) {
  return (
    <html className={`${GeistSans.variable} ${GeistMono.variable}`} lang="en">
      <body className="font-sans">{children}</body>
    </html>
  );
}
