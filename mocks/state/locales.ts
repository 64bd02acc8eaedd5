/** Whether a language exists. Nonsense can be well-formed. */
export function isLocale(locale: string) {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
