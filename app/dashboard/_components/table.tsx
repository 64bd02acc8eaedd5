import type { ReactNode } from 'react';

type Props = { label: string; columns: readonly string[]; children: ReactNode };

/**
 * A table in a card. Where it's too narrow for columns, each row is a grid: give rows and cells their place in it, and
 * use `@2xl:` for what differs in a table. The headings are for screen readers then.
 */
export function Table({ label, columns, children }: Props) {
  return (
    <div className="bg-card text-card-foreground shadow-card @container relative overflow-clip rounded-lg border">
      <table aria-label={label} className="block w-full text-start text-sm @2xl:table">
        <thead className="text-muted-foreground sr-only @2xl:not-sr-only @2xl:table-header-group">
          <tr className="border-b *:px-4 *:py-2 *:text-start *:font-medium">
            {columns.map((column) => (
              <th key={column} scope="col">
                {column === actionsColumn ? <span className="sr-only">{column}</span> : column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block divide-y @2xl:table-row-group">{children}</tbody>
      </table>
    </div>
  );
}

/** A column without a visible heading. */
export const actionsColumn = 'Actions';

/** For each row. It fades while a form in it is busy. */
export const tableRowClass =
  'hover:bg-muted grid px-4 transition-opacity has-aria-busy:opacity-60 @2xl:table-row @2xl:*:px-4';
