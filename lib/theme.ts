const themes = ['light', 'dark', 'system'] as const;

export type Theme = (typeof themes)[number];

const changed = 'themechange';

/** Returns the choice of the person, as the document shows it. */
export function readTheme(): Theme {
  const { classList } = document.documentElement;
  return themes.find((theme) => classList.contains(theme)) ?? 'system';
}

/** Shows a choice, here and in other tabs, and keeps it in this browser alone. */
export function setTheme(theme: Theme) {
  show(theme);
  window.dispatchEvent(new Event(changed));
  try {
    localStorage.theme = theme;
  } catch {
    // Storage is blocked: the choice lasts as long as the document.
  }
}

/** Calls back when the choice changes. Returns how to stop. */
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

/** Shows the choice that this browser keeps, in a document that came without its own script. */
export function restoreTheme() {
  try {
    show(themes.find((theme) => theme === localStorage.theme) ?? 'system');
  } catch {
    // Storage is blocked: nothing was kept.
  }
}

function show(theme: Theme) {
  const { classList } = document.documentElement;
  classList.remove(...themes);
  classList.add(theme);
}
