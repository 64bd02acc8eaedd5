import { readmeWithDeployButton } from './deploy-button';
import { envExample } from './env-example';
import { middlewareFile, middlewareWithMatcher } from './middleware-matcher';
import { seedFile } from './seed-file';

/** Generated files. A test checks that they're up to date. */
export const generatedFiles: Record<string, () => string> = {
  '.env.example': envExample,
  'README.md': readmeWithDeployButton,
  [middlewareFile]: middlewareWithMatcher,
  'workos-seed.yml': seedFile,
};
