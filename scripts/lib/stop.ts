/** Ends a command with a sentence instead of a stack. */
export class Stop extends Error {}
