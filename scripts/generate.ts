/** `npm run generate`: writes the files that repeat what the code says. */
import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generate/generated-files';

for (const [path, content] of Object.entries(generatedFiles)) writeFileSync(path, content());
