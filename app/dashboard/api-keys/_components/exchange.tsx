import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';

const block = 'bg-muted rounded-md p-3 whitespace-pre-wrap [overflow-wrap:anywhere]';

type Props = { title: string; response: ReactNode; children?: ReactNode };

/** A request and its response, with what starts it between them. */
export function Exchange({ title, response, children }: Props) {
  return (
    <Card title={title}>
      <pre className={block}>{'GET /api/v1/whoami\nAuthorization: Bearer <your access token>'}</pre>
      {children}
      <pre aria-label="Response" className={`${block} flex-1`} role="status">
        {response}
      </pre>
    </Card>
  );
}

export async function describeResponse(response: Response): Promise<string> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  const body = isJson ? formatJson(JSON.parse(text)) : text;
  return `${response.status} ${response.statusText}\n${body}`.trim();
}

/** JSON with one line per property, so a long list doesn't fill the screen. */
function formatJson(body: object) {
  const members = Object.entries(body).map(([name, value]) => {
    const text = Array.isArray(value) ? `[${value.map(toJson).join(', ')}]` : toJson(value);
    return `  ${toJson(name)}: ${text}`;
  });
  return `{\n${members.join(',\n')}\n}`;
}

function toJson(value: unknown) {
  return JSON.stringify(value);
}
