/** How many days an export of the audit log can contain. */
export const ranges = ['7', '30', '90'] as const;
