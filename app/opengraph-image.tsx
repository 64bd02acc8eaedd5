import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';
import { Mark } from '@/components/mark';
import { description, title } from '@/lib/site';

export const alt = `${title}: ${description}`;
export const size = { width: 1200, height: 630 };
export const contentType = 'image/png';

/** The Open Graph image. Generated once at build time. */
export default function OpengraphImage() {
  const data = readFileSync(join(process.cwd(), 'app/_fonts/geist-latin-600.woff'));
  const content = (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: 80,
        background: '#16171d',
        color: '#f1f2f6',
      }}
    >
      <Mark size={72} />
      <div style={{ display: 'flex', fontSize: 92, letterSpacing: '-0.03em' }}>{title}</div>
      <div style={{ display: 'flex', fontSize: 34, color: '#a9adbd' }}>{description}</div>
    </div>
  );
  return new ImageResponse(content, {
    ...size,
    fonts: [{ name: 'Geist', data, weight: 600, style: 'normal' }],
  });
}
