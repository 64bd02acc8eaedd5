import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { generatedFiles } from '@/scripts/generate/generated-files';

for (const [path, content] of Object.entries(generatedFiles)) {
  test(`${path} is up to date with \`npm run generate\``, () => {
    expect(readFileSync(path, 'utf8')).toBe(content());
  });
}
