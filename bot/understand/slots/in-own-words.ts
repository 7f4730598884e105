import type { Reading } from '../../../dialogs/heard.ts';
import { everyday } from '../speech/everyday.ts';
import type { Translated } from '../speech/speech.ts';
import { tokenise } from '../text/tokens.ts';
import type { Listening, Reader } from './reader.ts';

type Read = Reader['read'];

/** A reader of English that also reads the days, times and counts of the resident's language, and keeps the words as they were written. */
export function inOwnWords({ read, find, correct }: Reader): Reader {
  const own = { read: alsoIn('times', read), find: alsoIn('times', find) };
  return correct === undefined ? own : { ...own, correct: alsoIn('times', correct) };
}

/** What looks for words of English, looking also for the everyday words of the resident's language. */
export function inEverydayWords(find: Read): Read {
  return alsoIn('everyday', find);
}

const LATIN = /[a-z]/iu; // letters that may be English as they stand

function alsoIn(words: 'times' | 'everyday', read: Read): Read {
  return (text: string, listening: Listening): Reading | undefined => {
    const translated = listening.speech?.[words](text);
    if (translated === undefined) return read(text, listening);
    const reading = read(translated.text, listening);
    if (reading !== undefined) return asWritten(reading, translated);
    const asEnglish = LATIN.test(text) ? read(text, listening) : undefined;
    return asEnglish === undefined || isOwn(asEnglish.words, listening) ? undefined : asEnglish;
  };
}

/** Words that only look English: "din" is a day in Urdu, and "teen" is three. */
function isOwn(words: string, { speech }: Listening): boolean {
  return tokenise(words).every(({ word }) => everyday(word, speech) !== word);
}

/** What was read from the translation, in the words that the resident wrote. */
export function asWritten({ value, words }: Reading, translated: Translated): Reading {
  return { value: inWords(value, translated), words: translated.own(words) };
}

const KEPT_IN_WORDS = ['times', 'words'] as const; // the usual times of what happens again and again; a place

/** What of a value is kept in words is kept in the resident's. */
function inWords(value: unknown, { own }: Translated): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const told = value as Readonly<Record<string, unknown>>;
  const ours = KEPT_IN_WORDS.flatMap((name) => (typeof told[name] === 'string' ? [[name, own(told[name])]] : []));
  return ours.length === 0 ? value : { ...told, ...Object.fromEntries(ours) };
}
