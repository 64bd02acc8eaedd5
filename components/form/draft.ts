import type { FormValues } from '@/lib/auth/form-state';

/** Keeps a form's input in this tab while the user signs in again. */
export function saveDraft(name: string, values: FormValues = {}) {
  sessionStorage.setItem(name, JSON.stringify(values));
}

export function clearDraft(name: string) {
  sessionStorage.removeItem(name);
}

/** Restores a draft once. */
export function restoreDraft(name: string, form: HTMLFormElement) {
  const saved = sessionStorage.getItem(name);
  sessionStorage.removeItem(name);
  if (!saved) return;
  const values: FormValues = JSON.parse(saved);
  for (const control of form.elements) {
    const isText =
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement ||
      (control instanceof HTMLInputElement && control.type !== 'hidden');
    const kept = isText ? values[control.name] : undefined;
    if (!isText || !kept) continue;
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = kept.includes(control.value);
    } else {
      control.value = kept[0] ?? '';
    }
  }
}
