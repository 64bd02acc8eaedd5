/** `npm run generate`: writes the files that are generated from code. */
import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generate/generated-files';

for (const [path, content] of Object.entries(generatedFiles)) writeFileSync(path, content());
console.log(`Wrote ${Object.keys(generatedFiles).join(', ')}.`);
