/** Brackets, and strings, so that brackets in those don’t count. */
const tokens = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|[[\]{}]/g;

/** Whether arrays and objects are nested deeper than `max`. Fast even for large texts. */
export function isNestedDeeper(json: string, max: number): boolean {
  let depth = 0;
  for (const [token] of json.matchAll(tokens)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > max) return true;
  }
  return false;
}
