import type { GlossEntries } from '../../bot/understand/gloss/gloss.ts';
import { cyrillicSound, latinSound } from '../../bot/understand/text/latin-sound.ts';

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
