/** How many days a key is valid for. */
export const lifetimes = ['30', '90', '365', 'never'] as const;
