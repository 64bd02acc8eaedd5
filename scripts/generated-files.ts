import { envExample } from './env-example';
import { seedFile } from './seed-file';

/** The files that `npm run generate` writes, and a test compares. */
export const generatedFiles: Record<string, () => string> = {
  '.env.example': envExample,
  'workos-seed.yml': seedFile,
};
