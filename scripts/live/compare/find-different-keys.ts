import type { Shape } from './shape';

/** With these on one side, the other may have anything there. */
const unknown = ['null', 'empty list'];

/** Returns the keys that only one has, or whose values can't be of one kind, without what's below them. */
export function findDifferentKeys(left: Shape, right: Shape): string[] {
  const keys = [...new Set([...left.keys(), ...right.keys()])].filter((key) => {
    if (isBelowUnknown(left, key) || isBelowUnknown(right, key)) return false;
    return !areAlike([...(left.get(key) ?? [])], [...(right.get(key) ?? [])]);
  });
  return keys.filter((key) => !keys.some((other) => isBelow(key, other)));
}

function areAlike(left: string[], right: string[]) {
  if (left.length === 0 || right.length === 0) return false;
  return [left, right].some(isUnknown) || left.some((kind) => right.includes(kind));
}

function isUnknown(kinds: string[]) {
  return kinds.every((kind) => unknown.includes(kind));
}

function isBelow(path: string, key: string) {
  return path.startsWith(`${key}.`) || path.startsWith(`${key}[`);
}

function isBelowUnknown(shape: Shape, key: string) {
  return [...shape].some(([path, kinds]) => isUnknown([...kinds]) && isBelow(key, path));
}
