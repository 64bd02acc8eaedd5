/** A notice to developers, without a display class. On narrow screens, it's a circle without text. */
export const noticeClass =
  'rounded-full border-warning-border bg-warning text-warning-foreground h-7 shrink-0 items-center justify-center gap-1.5 border px-2.5 text-sm font-medium max-sm:w-7 max-sm:px-0 pointer-coarse:h-10 max-sm:pointer-coarse:w-10';
