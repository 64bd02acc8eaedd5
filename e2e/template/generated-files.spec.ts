import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { generatedFiles } from '@/scripts/generate/generated-files';

for (const [path, content] of Object.entries(generatedFiles)) {
  test(`${path} is what \`npm run generate\` writes`, () => {
    expect(readFileSync(path, 'utf8')).toBe(content());
  });
}
