'use client';

import { Check, Monitor, Moon, Sun, SunMoon } from 'lucide-react';
import { useId, useSyncExternalStore } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Menu, menuItemClass } from '@/components/ui/menu';
import { onThemeChange, readTheme, setTheme } from '@/lib/theme';

const choices = [
  { theme: 'light', label: 'Light', icon: Sun },
  { theme: 'dark', label: 'Dark', icon: Moon },
  { theme: 'system', label: 'System', icon: Monitor },
] as const;

/** Light, dark, or what the system prefers. */
export function ThemeMenu() {
  const current = useSyncExternalStore(onThemeChange, readTheme, () => 'system');
  const id = useId();
  return (
    <Menu
      align="end"
      className="w-40"
      id={id}
      label="Theme"
      trigger={<SunMoon aria-hidden className="size-4.5" />}
      triggerClass={buttonClass('ghost', 'w-9 px-0 pointer-coarse:w-10')}
    >
      {choices.map(({ theme, label, icon: Icon }) => (
        <button
          aria-pressed={current === theme}
          className={menuItemClass}
          key={theme}
          onClick={() => setTheme(theme)}
          popoverTarget={id}
          popoverTargetAction="hide"
          type="button"
        >
          <Icon aria-hidden className="text-muted-foreground size-4" />
          {label}
          {current === theme && <Check aria-hidden className="ms-auto size-4" />}
        </button>
      ))}
    </Menu>
  );
}
