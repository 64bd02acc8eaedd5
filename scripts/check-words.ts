/**
 * Part of `npm run check`: reports British spellings, stiff words, and missing contractions in text, comments, and
 * test titles, with a better word for each. A spelling checker would add a third more packages.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Patterns, and what to write instead. Messages quoted from WorkOS and Next.js have to stay as they are. */
const words: [RegExp, string][] = [
  [/\b(some|any|every)body\b/i, '$1one'],
  [/\bnobody\b(?!@)/i, 'no one'],
  [/\bwhilst\b/i, 'while'],
  [/\banew\b/i, 'again'],
  [/\bbeside\b/i, 'next to'],
  [/\bin place of\b/i, 'instead of'],
  [/\bany more\b(?! than)/i, 'no longer'],
  [/\b(after|back|to)wards\b/i, '$1ward'],
  [/\brun time\b/i, 'runtime'],
  [/\bset-up\b/i, 'setup'],
  [/\bwithout a word\b/i, 'silently'],
  [/\bwhoever\b/i, 'anyone who'],
  [/\b(thereby|which is why)\b/i, 'so'],
  [/\bof the test['’]s own\b/i, 'created by the test'],
  [/\b(behavi|col|fav|flav|hon|neighb)our/i, '$1or'],
  [/\b(cance|labe|mode|signa|trave)ll(ed|ing)\b/i, '$1l$2'],
  [
    /\b(author|custom|initial|optim|organ|recogn|serial|summar)is(e[drs]?|ing|ations?)\b/i,
    '$1iz$2',
  ],
  [/\b(learn|spel|misspel)t\b/i, '$1ed'],
  [/\bcent(re[ds]?|ring)\b/i, 'center'],
  [/\blicence\b/i, 'license'],
  [/\bgrey\b/i, 'gray'],
  [/\b(do|does|did|was|were|has|have|had|would) not\b/i, '$1n’t'],
  [/\bwill not\b/i, 'won’t'],
];

const folders = [
  '.github',
  'app',
  'components',
  'deploy',
  'docs',
  'e2e',
  'lib',
  'mocks',
  'scripts',
];
const files = [
  ...readdirSync('.'),
  ...folders.flatMap((folder) =>
    readdirSync(folder, { encoding: 'utf8', recursive: true }).map((name) => join(folder, name)),
  ),
].filter(
  (file) =>
    /\.(css|md|mjs|tsx?|yml)$/.test(file) &&
    !/(^|\/)(node_modules|\.next[^/]*|check-words\.ts)(\/|$)/.test(file),
);

const findings = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      words.flatMap(([pattern, better]) => {
        const found = pattern.exec(line)?.[0];
        return found
          ? `${file}:${index + 1} “${found}”: write “${found.replace(pattern, better)}”`
          : [];
      }),
    ),
);

if (findings.length > 0) {
  console.error(findings.join('\n'));
  process.exit(1);
}
