import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { absoluteUrl } from '@/lib/absolute-url';

const pages = [
  '/', // The home page.
  '/about',
];

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  return pages.map((path) => ({ url: absoluteUrl(path) }));
}
