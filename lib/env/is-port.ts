export function isPort(value: string): boolean {
  return /^\d+$/.test(value) && Number(value) > 0 && Number(value) < 65_536;
}
