import { z } from 'zod';

import { parseNumbers, printNumbers, type NumbersFile } from '../../numbers-file.ts';
import { latinSound } from '../text/latin-sound.ts';
import { EAR_NAMES, soundByEar } from '../text/spelt-by-ear.ts';
import { BEGINNING, type GlossEntries } from './gloss.ts';
import { openWords, printWords, type FindNumber } from './word-table.ts';

/** Puts folded words of a language into English, word for word, as far as it knows them; others stay. */
export type Gloss = (words: readonly string[]) => readonly string[];

/** The everyday words of a language with what they are in English. */
export interface Glossary {
  readonly words: Gloss;
  readonly holds: (word: string) => boolean; // this very word, and not only how it begins
  /** What the folded words from a place on are in English, and the place behind them; undefined where they are not known. */
  readonly at: (words: readonly string[], at: number) => Glossed | undefined;
}
interface Glossed {
  readonly english: string;
  readonly to: number;
}

const Head = z.object({
  meanings: z.array(z.string()), // each once
  joined: z.array(z.string()),
  ear: z.enum(EAR_NAMES).optional(),
  longestBegin: z.number(), // letters
});

/** Makes the everyday words of a language ready for looking up: the longest run of words counts, then the whole word, then the longest beginning. */
export function makeGlossary(entries: GlossEntries): Glossary {
  return openGlossary(parseNumbers(printGlossary(entries)));
}

/** Writes everyday words as `openGlossary` reads them. */
export function printGlossary({ exact, begins, joined, sounds, heard }: GlossEntries): Buffer {
  const places = new Map<string, number>();
  const placed = (entries: GlossEntries['exact']): readonly (readonly [string, number])[] =>
    entries.map(([words, english]) => {
      const place = places.get(english) ?? places.size;
      places.set(english, place);
      return [words, place];
    });
  const lists = {
    ...printWords('exact', placed(exact)),
    ...printWords('begins', placed(begins)),
    ...printWords('sounds', placed(sounds?.exact ?? [])),
    ...printWords('soundBegins', placed(sounds?.begins ?? [])),
    ...printWords('heard', placed(heard?.exact ?? [])),
    ...printWords('longest', [...longestByFirst(exact)]),
  };
  const longestBegin = Math.max(0, ...[...begins, ...(sounds?.begins ?? [])].map(([begin]) => begin.length));
  const head: z.infer<typeof Head> = {
    meanings: [...places.keys()],
    joined: [...joined],
    ear: heard?.ear,
    longestBegin,
  };
  return printNumbers(head, lists);
}

function longestByFirst(entries: GlossEntries['exact']): ReadonlyMap<string, number> {
  const longest = new Map<string, number>(); // words of the longest entry of several, by its first
  for (const [words] of entries) {
    const [first = '', ...others] = words.split(' ');
    if (others.length > 0) longest.set(first, Math.max(longest.get(first) ?? 0, others.length + 1));
  }
  return longest;
}

/** The glossary that `printGlossary` wrote. */
export function openGlossary(file: NumbersFile): Glossary {
  const { meanings, joined, ear, longestBegin } = Head.parse(file.head);
  const englishOf = (find: FindNumber | undefined, text: string): string | undefined => {
    const place = find?.(text);
    return place === undefined ? undefined : meanings[place];
  };
  const exact = openWords('exact', file);
  const begins = openWords('begins', file);
  const sounds = openWords('sounds', file);
  const soundBegins = openWords('soundBegins', file);
  const heard = openWords('heard', file);
  const longest = openWords('longest', file);

  const known = (whole: typeof exact, beginning: typeof begins, word: string): string | undefined => {
    const english = englishOf(whole, word);
    if (english !== undefined || beginning === undefined) return english;
    for (let length = Math.min(word.length, longestBegin); length >= BEGINNING; length -= 1) {
      const begun = englishOf(beginning, word.slice(0, length));
      if (begun !== undefined) return begun;
    }
    return undefined;
  };
  const bySound = (word: string): string | undefined => {
    if (ear !== undefined) return englishOf(heard, soundByEar(word, ear) ?? '');
    const sound = (sounds ?? soundBegins) === undefined ? undefined : latinSound(word);
    return sound === undefined ? undefined : known(sounds, soundBegins, sound);
  };
  const ofWord = (word: string): string | undefined => {
    const english = known(exact, begins, word);
    if (english !== undefined) return english;
    for (const begin of joined) {
      const bare = word.startsWith(begin) ? known(exact, begins, word.slice(begin.length)) : undefined;
      if (bare !== undefined) return bare;
    }
    return bySound(word);
  };
  const runAt = (words: readonly string[], at: number): Glossed | undefined => {
    const most = longest?.(words[at] ?? '') ?? 1;
    for (let to = Math.min(words.length, at + most); to > at + 1; to -= 1) {
      const english = englishOf(exact, words.slice(at, to).join(' '));
      if (english !== undefined) return { english, to };
    }
    return undefined;
  };
  const at: Glossary['at'] = (words, from) => {
    const run = runAt(words, from);
    if (run !== undefined) return run;
    const english = ofWord(words[from] ?? '');
    return english === undefined ? undefined : { english, to: from + 1 };
  };
  return { at, holds: (word) => englishOf(exact, word) !== undefined, words: (words) => inEnglish(words, at) };
}

function inEnglish(words: readonly string[], glossed: Glossary['at']): readonly string[] {
  const all: string[] = [];
  for (let at = 0; at < words.length;) {
    const { english, to } = glossed(words, at) ?? { english: words[at] ?? '', to: at + 1 };
    all.push(...english.split(' '));
    at = to;
  }
  return all;
}
