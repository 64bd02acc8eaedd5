import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { absoluteUrl } from '@/lib/absolute-url';

export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    rules: { userAgent: '*', disallow: ['/api/', '/auth/', '/callback', '/dashboard', '/setup'] },
    sitemap: absoluteUrl('/sitemap.xml'),
  };
}
