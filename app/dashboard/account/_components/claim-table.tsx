import type { ReactNode } from 'react';
import { Moment } from './moment';

type Claims = Record<string, unknown>;

/** Sorted by size in the session cookie, largest first. */
export function ClaimTable({ claims }: { claims: Claims }) {
  const measured = measureClaims(claims);
  const most = measured[0]?.bytes ?? 1;
  return (
    <table aria-label="Claims" className="-my-2 block w-full text-sm lg:table">
      <thead className="text-muted-foreground sr-only lg:not-sr-only lg:table-header-group">
        <tr className="border-b *:py-2 *:pe-4 *:text-start *:font-medium">
          <th scope="col">Claim</th>
          <th scope="col">Value</th>
          <th scope="col">Cookie size (bytes)</th>
        </tr>
      </thead>
      <tbody className="block divide-y lg:table-row-group">
        {measured.map(({ name, value, bytes }) => (
          <tr
            className="grid gap-1 py-2 lg:table-row lg:*:py-2 lg:*:pe-4 lg:*:align-top"
            key={name}
          >
            <th className="text-start font-normal" scope="row">
              <code>{name}</code>
            </th>
            <td className="text-muted-foreground [overflow-wrap:anywhere]">
              <code>{show(value)}</code>
            </td>
            <td className="w-40">
              <span className="flex items-center gap-2 tabular-nums">
                <span
                  className="bg-primary/60 h-1.5 max-w-24 rounded-full"
                  style={{ width: `${(bytes / most) * 100}%` }}
                />
                {bytes.toLocaleString('en')}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Claims are base64-encoded twice, in the token and in the sealed cookie: 16 bytes for every 9. */
function measureClaims(claims: Claims) {
  return Object.entries(claims)
    .map(([name, value]) => ({
      name,
      value,
      bytes: Math.ceil((JSON.stringify({ [name]: value }).length - 1) * (16 / 9)),
    }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** Numbers in a token are times. */
function show(value: unknown): ReactNode {
  if (typeof value === 'number') return <Moment seconds={value} />;
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
