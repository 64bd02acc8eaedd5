/** Whether arrays and objects are nested deeper than `max`. Fast even for large texts. */
export function isNestedDeeper(json: string, max: number): boolean {
  let depth = 0;
  for (const character of json) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > max) return true;
  }
  return false;
}
