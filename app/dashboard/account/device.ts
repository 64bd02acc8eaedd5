import { userAgentFromString } from 'next/server';

/** Returns a label such as `Chrome on macOS`. */
export function describeDevice(userAgent: string | null): string {
  const { browser, os } = userAgentFromString(userAgent ?? '');
  if (!browser.name && !os.name) return 'Unknown device';
  return [browser.name ?? 'A browser', os.name && `on ${os.name}`].filter(Boolean).join(' ');
}
