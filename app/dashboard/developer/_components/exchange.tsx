import type { ReactNode } from 'react';

const block = 'bg-muted rounded-md p-3 whitespace-pre-wrap [overflow-wrap:anywhere]';

/** A request and its answer, as text. */
export function Exchange({ request, answer }: { request: string; answer?: ReactNode }) {
  return (
    <div className="grid gap-3">
      <pre className={block}>{request}</pre>
      <pre aria-label="Answer" className={`${block} min-h-60`} role="status">
        {answer ?? <span className="text-muted-foreground">No answer yet.</span>}
      </pre>
    </div>
  );
}

/** Returns a response as the text that `Exchange` shows. */
export async function describeResponse(response: Response): Promise<string> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  const body = isJson ? inLines(JSON.parse(text)) : text;
  return `${response.status} ${response.statusText}\n${body}`.trim();
}

/** JSON with a line for each member, so that a long list does not fill the screen. */
function inLines(body: object) {
  const members = Object.entries(body).map(([name, value]) => {
    const text = Array.isArray(value) ? `[${value.map(toJson).join(', ')}]` : toJson(value);
    return `  ${toJson(name)}: ${text}`;
  });
  return `{\n${members.join(',\n')}\n}`;
}

function toJson(value: unknown) {
  return JSON.stringify(value);
}
