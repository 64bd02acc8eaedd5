import { readmeWithDeployButton } from './deploy-button';
import { envExample } from './env-example';
import { seedFile } from './seed-file';

/** The files that `npm run generate` writes, and a test compares. */
export const generatedFiles: Record<string, () => string> = {
  '.env.example': envExample,
  'README.md': readmeWithDeployButton,
  'workos-seed.yml': seedFile,
};
