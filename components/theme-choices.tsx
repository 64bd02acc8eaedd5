'use client';

import { Check } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { menuItemClass } from '@/components/ui/menu';
import { onThemeChange, readTheme, setTheme } from '@/lib/theme';

const choices = [
  { theme: 'light', label: 'Light' },
  { theme: 'dark', label: 'Dark' },
  { theme: 'system', label: 'System' },
] as const;

export function ThemeChoices({ menuId }: { menuId: string }) {
  const current = useSyncExternalStore(onThemeChange, readTheme, () => 'system');
  return choices.map(({ theme, label }) => (
    <button
      aria-pressed={current === theme}
      className={menuItemClass}
      key={theme}
      onClick={() => setTheme(theme)}
      popoverTarget={menuId}
      popoverTargetAction="hide"
      type="button"
    >
      {label}
      {current === theme && <Check aria-hidden className="ms-auto size-4" />}
    </button>
  ));
}
