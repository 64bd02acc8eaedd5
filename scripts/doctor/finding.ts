export type Finding =
  | { level: 'ok'; text: string }
  | { level: 'warning' | 'failure'; text: string; fix: string };

export const ok = (text: string): Finding => ({ level: 'ok', text });
export const warning = (text: string, fix: string): Finding => ({ level: 'warning', text, fix });
export const failure = (text: string, fix: string): Finding => ({ level: 'failure', text, fix });
