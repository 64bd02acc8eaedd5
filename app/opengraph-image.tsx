import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';
import { Mark } from '@/components/mark';
import { title } from '@/lib/site';

export const alt = `${title}: start with sign-in solved.`;
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
      <div style={{ display: 'flex', alignItems: 'center', gap: 24, fontSize: 36 }}>
        <Mark size={72} />
        {title}
      </div>
      <div style={{ display: 'flex', fontSize: 92, letterSpacing: '-0.03em' }}>
        Start with sign-in solved.
      </div>
      <div style={{ display: 'flex', fontSize: 34, color: '#a9adbd' }}>
        Next.js App Router · WorkOS AuthKit · runs with no account
      </div>
    </div>
  );
  return new ImageResponse(content, {
    ...size,
    fonts: [{ name: 'Geist', data, weight: 600, style: 'normal' }],
  });
}
