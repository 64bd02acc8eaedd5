import { type ClassValue, clsx } from 'clsx';
import { twMerge } from 'tailwind-merge';

/** Joins class names; of two Tailwind utilities that conflict, the later one wins. */
export function cn(...classes: ClassValue[]) {
  return twMerge(clsx(classes));
}
