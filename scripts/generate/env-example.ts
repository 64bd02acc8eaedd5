import { requiredNames, schema, variableNames } from '../../lib/env';

/** Returns the text of `.env.example`. What can be left out is commented out. */
export function envExample(): string {
  const lines = variableNames.map((name) => {
    const { title, description } = schema.shape[name].meta() ?? {};
    const assignment = requiredNames.includes(name) ? `${name}=` : `# ${name}=`;
    return [...(title ? [`## ${title}`, ''] : []), `# ${description}`, assignment, ''].join('\n');
  });
  const notice = [
    '# Copy to .env.local and fill in.',
    '# With none of them set, `npm run dev` uses the mock WorkOS.',
    '# Written by `npm run generate` from lib/env/index.ts.',
  ];
  return [...notice, '', ...lines].join('\n');
}
