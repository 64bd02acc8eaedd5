import type { ReactNode } from 'react';

const block = 'bg-muted rounded-md p-3 whitespace-pre-wrap [overflow-wrap:anywhere]';

export function Exchange({ request, response }: { request: string; response?: ReactNode }) {
  return (
    <div className="grid grow grid-rows-[auto_1fr] gap-3">
      <pre className={block}>{request}</pre>
      <pre aria-label="Response" className={`${block} min-h-60`} role="status">
        {response ?? <span className="text-muted-foreground">No response yet.</span>}
      </pre>
    </div>
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
