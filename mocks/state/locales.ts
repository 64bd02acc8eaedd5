/** Whether the language exists. Well-formed tags can be nonsense. */
export function isLocale(locale: string) {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
