import { pinyin } from 'pinyin-pro';

import { foldedWords } from '../../bot/understand/classifier/folded-words.ts';
import { type GlossEntries } from '../../bot/understand/gloss/gloss.ts';
import { makeGlossary } from '../../bot/understand/gloss/glossary.ts';

type Entry = GlossEntries['exact'][number];

const ONLY_HAN = /^\p{sc=Han}(?: \p{sc=Han})*$/u;
const SHORT = 3; // syllables of a word that people put together or apart as it comes

/**
 * Everyday words with those in Chinese characters also as people type them without (`linju`, `lin ju`). What sounds the
 * same in Latin letters is taken for the word that the phrases hold most often, and for none where one word of it is
 * English, since both are written in one message. What the words hold already stays as it is.
 */
export function withPinyin(
  entries: GlossEntries,
  phrases: readonly string[],
  english: ReadonlySet<string>,
): GlossEntries {
  const han = entries.exact.filter(([words]) => ONLY_HAN.test(words));
  if (han.length === 0) return entries;
  const counts = countWords(entries, phrases);
  const often = han.toSorted(([one], [other]) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
  const known = new Set(entries.exact.map(([words]) => words));
  const typed: Entry[] = [];
  for (const [words, meaning] of often) {
    for (const form of formsOf(words).filter((one) => !known.has(one) && !english.has(one))) {
      known.add(form);
      typed.push([form, meaning]);
    }
  }
  return { ...entries, exact: [...entries.exact, ...typed] };
}

/** How often the phrases hold each of the words. */
function countWords(entries: GlossEntries, phrases: readonly string[]): ReadonlyMap<string, number> {
  const { at } = makeGlossary(entries);
  const counts = new Map<string, number>();
  for (const phrase of phrases) {
    const words = foldedWords(phrase);
    for (let from = 0; from < words.length;) {
      const to = at(words, from)?.to ?? from + 1;
      const word = words.slice(from, to).join(' ');
      counts.set(word, (counts.get(word) ?? 0) + 1);
      from = to;
    }
  }
  return counts;
}

/** One syllable a word, all in one, and of a short word every way between. */
function formsOf(words: string): readonly string[] {
  const [first = '', ...others] = pinyin(words.replaceAll(' ', ''), { toneType: 'none', type: 'array', v: true });
  if (others.length >= SHORT) return [[first, ...others].join(' '), [first, ...others].join('')];
  return others.reduce<readonly string[]>(
    (forms, syllable) => forms.flatMap((form) => [`${form} ${syllable}`, `${form}${syllable}`]),
    [first],
  );
}
