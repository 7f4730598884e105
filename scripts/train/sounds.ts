import type { GlossEntries } from '../../bot/understand/gloss/gloss.ts';
import { cyrillicSound, latinSound } from '../../bot/understand/text/latin-sound.ts';
import { soundByEar, type EarName } from '../../bot/understand/text/spelt-by-ear.ts';

type Entry = GlossEntries['exact'][number];

const SHORTEST = 3; // letters; a shorter one may be anything

/**
 * Everyday words with those in Cyrillic letters also by how they sound, so that they are known however they are typed in
 * Latin letters. What sounds like a word of English is left out, since both are written in one message.
 */
export function withSounds(entries: GlossEntries, english: ReadonlySet<string>): GlossEntries {
  const heard = new Set(Array.from(english, latinSound));
  const begun = new Set(Array.from(heard, (sound = '') => Array.from(sound, (_, at) => sound.slice(0, at + 1))).flat());
  const exact = sounding(entries.exact).filter(([sound]) => !heard.has(sound));
  const begins = sounding(entries.begins).filter(([sound]) => !begun.has(sound));
  return exact.length + begins.length === 0 ? entries : { ...entries, sounds: { exact, begins } };
}

function sounding(all: readonly Entry[]): readonly Entry[] {
  return all.flatMap(([word, english]): readonly Entry[] => {
    const sound = cyrillicSound(word);
    return sound === undefined || sound.length < SHORTEST ? [] : [[sound, english]];
  });
}

/**
 * Everyday words with those in Latin letters also by how they sound, so that a spelling that nobody has written down is
 * known by those of its word that were. What sounds alike is what most of its spellings mean; where they do not agree, and
 * where it sounds like a word of English, nothing.
 */
export function withHeard(entries: GlossEntries, english: ReadonlySet<string>, ear: EarName | undefined): GlossEntries {
  if (ear === undefined) return entries;
  const isEnglish = new Set(Array.from(english, (word) => soundByEar(word, ear)));
  const spelt = entries.exact.flatMap(([word, meaning]): readonly Entry[] => {
    const sound = soundByEar(word, ear);
    return sound === undefined || isEnglish.has(sound) ? [] : [[sound, meaning]];
  });
  const exact = [...Map.groupBy(spelt, ([sound]) => sound)].flatMap(([sound, all]): readonly Entry[] => {
    const meaning = mostOf(all.map(([, one]) => one));
    return meaning === undefined ? [] : [[sound, meaning]];
  });
  return { ...entries, heard: { ear, exact } };
}

/** What most say, where more say it than anything else. */
function mostOf(meanings: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(meanings, (one) => one)].map(([one, all]) => ({ one, count: all.length }));
  const [first, second] = counts.sort((one, other) => other.count - one.count);
  return first !== undefined && first.count > (second?.count ?? 0) ? first.one : undefined;
}
