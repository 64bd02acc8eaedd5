'use client';

import { Check, Monitor, Moon, Sun } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { menuItemClass } from '@/components/ui/menu';
import { onThemeChange, readTheme, setTheme } from '@/lib/theme';

const choices = [
  { theme: 'light', label: 'Light', Icon: Sun },
  { theme: 'dark', label: 'Dark', Icon: Moon },
  { theme: 'system', label: 'System', Icon: Monitor },
] as const;

export function ThemeChoices({ menuId }: { menuId: string }) {
  const current = useSyncExternalStore(onThemeChange, readTheme, () => 'system');
  return choices.map(({ theme, label, Icon }) => (
    <button
      aria-pressed={current === theme}
      className={menuItemClass}
      key={theme}
      onClick={() => setTheme(theme)}
      popoverTarget={menuId}
      popoverTargetAction="hide"
      type="button"
    >
      <Icon aria-hidden className="text-muted-foreground size-4" />
      {label}
      {current === theme && <Check aria-hidden className="ms-auto size-4" />}
    </button>
  ));
}
