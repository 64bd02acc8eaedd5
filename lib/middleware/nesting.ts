/** Whether more arrays and objects are open at once in JSON than `max`. Costs little for any text. */
export function isNestedDeeper(json: string, max: number): boolean {
  let depth = 0;
  for (const character of json) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > max) return true;
  }
  return false;
}
