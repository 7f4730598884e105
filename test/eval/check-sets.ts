import { LANGUAGES } from '../../locales/index.ts';
import { foldedWords } from '../../bot/understand/classifier/folded-words.ts';
import { readTrainingTexts } from '../../bot/understand/classifier/training-texts.ts';
import { readAskings } from '../../bot/understand/knowledge/read-askings.ts';
import path from 'node:path';

import { everyPhrase, questionPhrases, SETS } from './phrase-sets.ts';

/*
 * Holds the three sets apart: phrases that train (locales), that fit thresholds (tune) and that judge (sealed) may not be
 * the same or nearly so. Prints where they are, never what they say, and fails when there is any pair.
 */
const LETTERS = 5; // of one n-gram
const TOO_ALIKE = 0.7; // Jaccard index of the n-grams of two phrases

interface Phrase {
  readonly set: string;
  readonly place: string;
  readonly grams: ReadonlySet<string>;
}

const root = path.resolve(import.meta.dirname, '../..');
const phrases: readonly Phrase[] = [...LANGUAGES.flatMap(trainingPhrases), ...SETS.flatMap(phrasesOf)];
const askings = readAskings(path.join(root, 'locales/en/knowledge')).map(({ card, text }, at): Phrase => ({
  set: 'train',
  place: `way of asking ${String(at + 1)} [${card}]`,
  grams: gramsOf(text),
}));
const pairs = [...alikePairs(phrases), ...alikePairs([...askings, ...SETS.flatMap(questionsOf)])];
for (const { one, other, jaccard } of pairs)
  process.stdout.write(`${one.place} and ${other.place} are alike (${jaccard.toFixed(2)})\n`);
process.stdout.write(
  `${String(phrases.length + askings.length)} phrases, ${String(pairs.length)} pairs of different sets alike\n`,
);
process.exitCode = pairs.length > 0 || phrases.length === 0 ? 1 : 0;

function trainingPhrases(language: string): readonly Phrase[] {
  return readTrainingTexts(path.join(root, 'locales', language)).phrases.flatMap(({ name, text }) =>
    text.split(/\r?\n/).flatMap((line, at) => {
      const isPhrase = line.trim() !== '' && !line.startsWith('#');
      const place = `locales/${language}/${name}.phrases.txt:${String(at + 1)}`;
      return isPhrase ? [{ set: 'train', place, grams: gramsOf(line) }] : [];
    }),
  );
}

function phrasesOf(set: (typeof SETS)[number]): readonly Phrase[] {
  return everyPhrase(set).map(({ place, text }) => ({ set, place, grams: gramsOf(text) }));
}

/** The questions that cards are found for; what trains the needs may be asked as well, in other sets. */
function questionsOf(set: (typeof SETS)[number]): readonly Phrase[] {
  return questionPhrases(set).map(({ id, text }) => ({ set, place: id, grams: gramsOf(text) }));
}

function gramsOf(text: string): ReadonlySet<string> {
  const folded = ` ${foldedWords(text).join(' ')} `;
  const grams = new Set<string>();
  for (let at = 0; at + LETTERS <= Math.max(LETTERS, folded.length); at += 1) grams.add(folded.slice(at, at + LETTERS));
  return grams;
}

/**
 * Pairs that are too alike. Two phrases can only be so when they share one of their rarest n-grams, as many as the index
 * lets them differ in and one more, so only those are looked up (prefix filtering: Chaudhuri and others, 2006).
 */
function alikePairs(all: readonly Phrase[]): { one: Phrase; other: Phrase; jaccard: number }[] {
  const spread = new Map<string, number>();
  for (const { grams } of all) for (const gram of grams) spread.set(gram, (spread.get(gram) ?? 0) + 1);
  const holders = new Map<string, number[]>();
  return all.flatMap((other, at) => {
    const rarest = [...other.grams].sort((left, right) => (spread.get(left) ?? 0) - (spread.get(right) ?? 0));
    const candidates = new Set<number>();
    for (const gram of rarest.slice(0, rarest.length - Math.ceil(TOO_ALIKE * rarest.length) + 1)) {
      const known = holders.get(gram) ?? [];
      for (const index of known) candidates.add(index);
      holders.set(gram, [...known, at]);
    }
    return [...candidates].flatMap((index) => {
      const one = all[index];
      if (one === undefined || one.set === other.set) return [];
      const jaccard = jaccardOf(one.grams, other.grams);
      return jaccard >= TOO_ALIKE ? [{ one, other, jaccard }] : [];
    });
  });
}

function jaccardOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((gram) => other.has(gram)).length;
  return both / (one.size + other.size - both);
}
