import { expect, test } from '@playwright/test';
import { runScript } from '../../support/run-script';

test('dev reports an invalid port', async () => {
  const cwd = test.info().outputDir;
  const { code, output } = await runScript('scripts/dev.ts', { cwd, env: { PORT: 'abc' } });
  expect(output).toBe('PORT is abc. It must be a number, such as PORT=3001 npm run dev\n');
  expect(code).toBe(1);
});
