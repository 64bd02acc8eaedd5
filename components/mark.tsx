/** Drawn on a 32 by 32 grid. */
export function MarkShape({ stroke = 'currentColor' }: { stroke?: string }) {
  return (
    <g fill="none" stroke={stroke} strokeLinecap="round" strokeLinejoin="round" strokeWidth="2.4">
      <circle cx="12" cy="20" r="4.6" />
      <path d="m15.4 16.6 8.2-8.2M20 12l3.4 3.4" />
    </g>
  );
}

/** In fixed colors, for icons and previews without a stylesheet. */
export function Mark({ size, isSquare = false }: { size: number; isSquare?: boolean }) {
  return (
    <svg
      aria-hidden
      height={size}
      viewBox="0 0 32 32"
      width={size}
      xmlns="http://www.w3.org/2000/svg"
    >
      <rect fill="#4f46c8" height="32" rx={isSquare ? 0 : 8} width="32" />
      <MarkShape stroke="#fff" />
    </svg>
  );
}
