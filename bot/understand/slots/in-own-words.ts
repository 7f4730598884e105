import type { Reading } from '../../../dialogs/topic.ts';
import type { Translated } from '../speech/speech.ts';
import type { Listening, Reader } from './reader.ts';

/** A reader of English that also reads the days, times and counts of the resident's language, and keeps the words as they were written. */
export function inOwnWords({ read, find }: Reader): Reader {
  return { read: alsoIn(read), find: alsoIn(find) };
}

function alsoIn(read: Reader['read']): Reader['read'] {
  return (text: string, listening: Listening): Reading | undefined => {
    const translated = listening.speech?.times(text);
    const reading = translated === undefined ? undefined : read(translated.text, listening);
    if (translated === undefined || reading === undefined) return read(text, listening);
    return { value: inWords(reading.value, translated), words: translated.own(reading.words) };
  };
}

/** The usual times of what happens again and again are kept in words. */
function inWords(value: unknown, { own }: Translated): unknown {
  const isInWords = typeof value === 'object' && value !== null && 'times' in value && typeof value.times === 'string';
  return isInWords ? { ...value, times: own(String(value.times)) } : value;
}
