import { ImageResponse } from 'next/og';
import { Mark } from '@/components/mark';

export const size = { width: 180, height: 180 };
export const contentType = 'image/png';

/** Square, because home screens round the corners themselves. */
export default function AppleIcon() {
  return new ImageResponse(<Mark isSquare size={180} />, size);
}
