import { LANGUAGES } from '../../locales/index.ts';
import { foldedWords } from '../../bot/understand/classifier/folded-words.ts';
import { readTrainingTexts } from '../../bot/understand/classifier/training-texts.ts';
import { pageAskings } from '../../bot/understand/knowledge/every-asking.ts';
import { readAskings } from '../../bot/understand/knowledge/read-askings.ts';
import path from 'node:path';

import { everyPhrase, guidePhrases, questionPhrases, questionsElsewhere, SETS } from './phrase-sets.ts';

/*
 * Holds the three sets apart: phrases that train (locales), that fit thresholds (tune) and that judge (sealed) may not be
 * the same or nearly so. Prints where they are, never what they say, and fails when there is any pair.
 */
const LETTERS = 5; // of one n-gram
const TOO_ALIKE = 0.7; // Jaccard index of the n-grams of two phrases
const TRAINS = 'train';

interface Phrase {
  readonly set: string;
  readonly place: string;
  readonly grams: Int32Array; // the numbers of its n-grams, each once
}

const numbers = new Map<string, number>(); // of n-grams

const root = path.resolve(import.meta.dirname, '../..');
const phrases: readonly Phrase[] = [...LANGUAGES.flatMap(trainingPhrases), ...SETS.flatMap(phrasesOf)];
const askings = [...readAskings(path.join(root, 'locales/en/knowledge')), ...pageAskings(root)].map(
  ({ card, text }, at): Phrase => ({
    set: TRAINS,
    place: `way of asking ${String(at + 1)} [${card}]`,
    grams: gramsOf(text),
  }),
);
const elsewhere = LANGUAGES.filter((language) => language !== 'en').flatMap(askingsElsewhere);
const pairs = [
  ...alikePairs(phrases),
  ...alikePairs([...askings, ...SETS.flatMap(questionsOf)]),
  ...alikePairs([
    ...elsewhere,
    ...questionsElsewhere().map(({ id, text }): Phrase => ({ set: 'tune', place: id, grams: gramsOf(text) })),
  ]),
];
for (const { one, other, jaccard } of pairs)
  process.stdout.write(`${one.place} and ${other.place} are alike (${jaccard.toFixed(2)})\n`);
process.stdout.write(
  `${String(phrases.length + askings.length + elsewhere.length)} phrases, ${String(pairs.length)} pairs of different sets alike\n`,
);
process.exitCode = pairs.length > 0 || phrases.length === 0 ? 1 : 0;

function trainingPhrases(language: string): readonly Phrase[] {
  return readTrainingTexts(path.join(root, 'locales', language)).phrases.flatMap(({ name, text }) =>
    text.split(/\r?\n/).flatMap((line, at) => {
      const isPhrase = line.trim() !== '' && !line.startsWith('#');
      const place = `locales/${language}/${name}.phrases.txt:${String(at + 1)}`;
      return isPhrase ? [{ set: TRAINS, place, grams: gramsOf(line) }] : [];
    }),
  );
}

function askingsElsewhere(language: string): readonly Phrase[] {
  return readAskings(path.join(root, 'locales', language, 'knowledge')).map(({ card, text }, at): Phrase => ({
    set: TRAINS,
    place: `${language}, way of asking ${String(at + 1)} [${card}]`,
    grams: gramsOf(text),
  }));
}

function phrasesOf(set: (typeof SETS)[number]): readonly Phrase[] {
  return everyPhrase(set).map(({ place, text }) => ({ set, place, grams: gramsOf(text) }));
}

/** The questions that cards are found for; what trains the needs may be asked as well, in other sets. */
function questionsOf(set: (typeof SETS)[number]): readonly Phrase[] {
  const inGuides = guidePhrases(set).map(({ text }, at) => ({ id: `${set}/in-guides:${String(at + 1)}`, text }));
  return [...questionPhrases(set), ...inGuides].map(({ id, text }) => ({ set, place: id, grams: gramsOf(text) }));
}

function gramsOf(text: string): Int32Array {
  const folded = ` ${foldedWords(text).join(' ')} `;
  const grams = new Set<number>();
  for (let at = 0; at + LETTERS <= Math.max(LETTERS, folded.length); at += 1)
    grams.add(numberOf(folded.slice(at, at + LETTERS)));
  return Int32Array.from(grams);
}

function numberOf(gram: string): number {
  const known = numbers.get(gram) ?? numbers.size;
  numbers.set(gram, known);
  return known;
}

/**
 * Pairs of different sets that are too alike. Two phrases can only be so when they share one of their rarest n-grams, as
 * many as the index lets them differ in and one more, so only those are looked up (prefix filtering: Chaudhuri and others,
 * 2006). What trains is looked up last and not entered: its phrases, which are most, need not be told from one another.
 */
function alikePairs(phrases: readonly Phrase[]): { one: Phrase; other: Phrase; jaccard: number }[] {
  const all = rarestFirst(phrases);
  const holders = new Map<number, Phrase[]>();
  const trains = ({ set }: Phrase): boolean => set === TRAINS;
  return [...all.filter((phrase) => !trains(phrase)), ...all.filter(trains)].flatMap((other) => {
    const { length } = other.grams;
    const candidates = new Set<Phrase>();
    for (const gram of other.grams.subarray(0, length - Math.ceil(TOO_ALIKE * length) + 1)) {
      const known = holders.get(gram);
      for (const one of known ?? []) if (mayBeAlike(one, other)) candidates.add(one);
      if (!trains(other)) holders.set(gram, [...(known ?? []), other]);
    }
    return [...candidates].flatMap((one) => {
      const jaccard = jaccardOf(one.grams, other.grams);
      return jaccard >= TOO_ALIKE ? [{ one, other, jaccard }] : [];
    });
  });
}

/** The phrases with their n-grams numbered and ordered by how few phrases hold them. */
function rarestFirst(phrases: readonly Phrase[]): readonly Phrase[] {
  const spread = new Int32Array(numbers.size);
  for (const { grams } of phrases) for (const gram of grams) spread[gram] = (spread[gram] ?? 0) + 1;
  const order = Int32Array.from(spread.keys()).sort((left, right) => (spread[left] ?? 0) - (spread[right] ?? 0));
  const place = new Int32Array(order.length);
  order.forEach((gram, at) => {
    place[gram] = at;
  });
  return phrases.map((phrase) => ({ ...phrase, grams: phrase.grams.map((gram) => place[gram] ?? 0).sort() }));
}

function mayBeAlike(one: Phrase, other: Phrase): boolean {
  const { length: few } = one.grams.length < other.grams.length ? one.grams : other.grams;
  return one.set !== other.set && few >= TOO_ALIKE * Math.max(one.grams.length, other.grams.length);
}

/** The share of n-grams that two phrases both hold, of those that either holds; 0 as soon as it can be seen to be too small. */
function jaccardOf(one: Int32Array, other: Int32Array): number {
  const least = (TOO_ALIKE / (1 + TOO_ALIKE)) * (one.length + other.length); // that both must hold
  let both = 0;
  let at = 0;
  for (const [passed, gram] of one.entries()) {
    if (both + Math.min(one.length - passed, other.length - at) < least) return 0;
    while ((other[at] ?? Infinity) < gram) at += 1;
    if (other[at] === gram) both += 1;
  }
  return both / (one.length + other.length - both);
}
