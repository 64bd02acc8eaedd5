import type { MetadataRoute } from 'next';
import { homePath } from '@/lib/routes';
import { description, title } from '@/lib/site';

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: title,
    short_name: title,
    description,
    start_url: homePath,
    display: 'standalone',
    background_color: '#fafbfc',
    theme_color: '#4f46c8',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/apple-icon', sizes: '180x180', type: 'image/png' },
    ],
  };
}
