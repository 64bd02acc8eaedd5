export type Finding =
  | { level: 'ok'; text: string }
  | { level: 'warning' | 'failure'; text: string; fix: string };

export const ok = (text: string): Finding => ({ level: 'ok', text });
export const warning = (text: string, fix: string): Finding => ({ level: 'warning', text, fix });
export const failure = (text: string, fix: string): Finding => ({ level: 'failure', text, fix });

/** Names the first ones, and says how many others there are. */
export function listSome(names: readonly string[]): string {
  const shown = names.slice(0, 8).join(', ');
  return names.length > 8 ? `${shown}, and ${names.length - 8} more` : shown;
}
