/** A request and its answer, as text. */
export function Exchange({ request, answer }: { request: string; answer?: string }) {
  return (
    <div className="grid gap-3">
      <pre className="bg-muted overflow-x-auto rounded-md p-3 font-mono text-sm">{request}</pre>
      {answer !== undefined && (
        <pre
          aria-label="Answer"
          className="bg-muted max-h-72 overflow-auto rounded-md p-3 font-mono text-sm"
          role="status"
        >
          {answer}
        </pre>
      )}
    </div>
  );
}

/** Returns a response as the text that `Exchange` shows. */
export async function describeResponse(response: Response): Promise<string> {
  const text = await response.text();
  const body = response.headers.get('content-type')?.includes('json')
    ? JSON.stringify(JSON.parse(text), null, 2)
    : text;
  return `${response.status} ${response.statusText}\n${body}`.trim();
}
