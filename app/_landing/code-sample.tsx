import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = 'app/dashboard/settings/actions.ts';

/** Read when the page is prerendered, so it's always the real code. */
const code = readFileSync(join(process.cwd(), file), 'utf8').replace(/^[\s\S]*?(?=export )/, '');

/** Every other part is a string or a keyword. */
const parts = code.split(/('[^']*'|`[^`]*`|\b(?:async|await|const|export|return)\b)/);

const colorOf = (part: string) =>
  /^['`]/.test(part) ? 'text-success' : 'text-accent-foreground font-medium';

export function CodeSample() {
  return (
    <figure className="bg-card shadow-popover min-w-0 overflow-hidden rounded-lg border">
      <figcaption className="text-muted-foreground border-b px-4 py-2 font-mono text-sm [overflow-wrap:anywhere]">
        {file}
      </figcaption>
      <div className="after:from-card relative after:pointer-events-none after:absolute after:inset-y-0 after:end-0 after:w-10 after:bg-linear-to-l md:after:hidden">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: It scrolls on phones. */}
        <pre className="overflow-x-auto p-4 max-md:pe-10" tabIndex={0}>
          <code>
            {parts.map((part, index) =>
              index % 2 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: The parts never change.
                <span className={colorOf(part)} key={index}>
                  {part}
                </span>
              ) : (
                part
              ),
            )}
          </code>
        </pre>
      </div>
    </figure>
  );
}
