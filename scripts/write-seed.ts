/** `npm run seed:write`: writes `workos-seed.yml` from `lib/authz.ts` and the demo organizations. */
import { writeFileSync } from 'node:fs';
import { seedFile } from './seed-file';

writeFileSync('workos-seed.yml', seedFile());
