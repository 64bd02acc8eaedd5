import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { absoluteUrl } from '@/lib/absolute-url';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  return ['/', '/about'].map((path) => ({ url: absoluteUrl(path) }));
}
