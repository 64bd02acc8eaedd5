// Preloaded into create-next-app, which gets this project from it instead of from GitHub.
import { readFileSync } from 'node:fs';

const responses = {
  'api.github.com': () => Response.json({ default_branch: 'main' }),
  'raw.githubusercontent.com': () => new Response(),
  'codeload.github.com': () => new Response(readFileSync(process.env.STARTER_TARBALL)),
};

const { fetch } = globalThis;

globalThis.fetch = (input, init) =>
  responses[new URL(String(input)).hostname]?.() ?? fetch(input, init);
