const themes = ['light', 'dark', 'system'] as const;

export type Theme = (typeof themes)[number];

const changed = 'themechange';

export function readTheme(): Theme {
  const { classList } = document.documentElement;
  return themes.find((theme) => classList.contains(theme)) ?? 'system';
}

export function setTheme(theme: Theme) {
  show(theme);
  window.dispatchEvent(new Event(changed));
  try {
    localStorage.theme = theme;
  } catch {
    // Storage is blocked, so the choice lasts only until the page is reloaded.
  }
}

export function onThemeChange(callback: () => void) {
  const fromOtherTab = ({ key, newValue }: StorageEvent) => {
    if (key !== 'theme') return;
    show(themes.find((theme) => theme === newValue) ?? 'system');
    callback();
  };
  window.addEventListener(changed, callback);
  window.addEventListener('storage', fromOtherTab);
  return () => {
    window.removeEventListener(changed, callback);
    window.removeEventListener('storage', fromOtherTab);
  };
}

function show(theme: Theme) {
  const { classList } = document.documentElement;
  classList.remove(...themes);
  classList.add(theme);
}
