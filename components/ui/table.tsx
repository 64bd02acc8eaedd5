import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

type Column<Row> = { header: string; cell: (row: Row) => ReactNode; align?: 'end' };

/** Becomes a list of labels and values on narrow screens. The first column is the row header. */
export function Table<Row>({
  label,
  columns,
  rows,
  rowKey,
}: {
  label: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}) {
  return (
    <table aria-label={label} className="-mb-3 block w-full text-start text-sm sm:table">
      <thead className="sr-only sm:not-sr-only sm:table-header-group">
        <tr className="border-b">
          {columns.map(({ header, align }) => (
            <th
              className={cn(
                'text-muted-foreground pe-4 pb-2 font-medium last:pe-0',
                align === 'end' ? 'text-end' : 'text-start',
              )}
              key={header}
              scope="col"
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block divide-y sm:table-row-group">
        {rows.map((row) => (
          <tr className="block py-3 sm:table-row sm:py-0" key={rowKey(row)}>
            {columns.map(({ header, cell, align }, index) => (
              <Cell align={align} header={header} isName={index === 0} key={header}>
                {cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({
  header,
  isName,
  align,
  children,
}: {
  header: string;
  isName: boolean;
  align?: 'end';
  children: ReactNode;
}) {
  const Tag = isName ? 'th' : 'td';
  return (
    <Tag
      className={cn(
        'flex items-baseline justify-between gap-4 py-0.5 text-start align-top font-normal [overflow-wrap:anywhere] sm:table-cell sm:py-3 sm:pe-4 sm:last:pe-0',
        align === 'end' && 'sm:text-end',
      )}
      scope={isName ? 'row' : undefined}
    >
      {!isName && <span className="text-muted-foreground shrink-0 sm:hidden">{header}</span>}
      {children}
    </Tag>
  );
}
