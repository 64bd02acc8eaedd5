import 'server-only';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectEnv } from './env';

let buildId: string | undefined;

/** With a deployment ID, `BUILD_ID` is the same for every build. */
export function getBuildId(): string {
  buildId ??= inspectEnv().env.NEXT_DEPLOYMENT_ID ?? readBuildId();
  return buildId;
}

function readBuildId() {
  try {
    return readFileSync(join(process.cwd(), '.next/BUILD_ID'), 'utf8');
  } catch {
    return 'development';
  }
}
