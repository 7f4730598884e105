import type { Heard, Reading } from '../../dialogs/heard.ts';
import type { Step } from '../../dialogs/step.ts';
import { plainSigns } from './text/plain-signs.ts';

/**
 * Values read from the plain signs of a message (see `readable`), with the words that are kept as they were written: what a
 * resident said is the record, in its own digits. Numbers, dates and addresses stay as they were read.
 */
export function asWritten(
  values: Heard['values'],
  { read, text }: { readonly read: string; readonly text: string },
  steps: readonly Step[],
): Heard['values'] {
  if (read === text) return values;
  const places = placesIn(read, text);
  const original = (words: string): string => {
    const from = words === '' ? -1 : read.indexOf(words);
    return from < 0 ? words : text.slice(places[from], (places[from + words.length - 1] ?? text.length) + 1);
  };
  const kinds = new Map(steps.map(({ field, answer }) => [field, answer.kind]));
  const written = Object.entries(values).map(([field, { value, words }]): readonly [string, Reading] => [
    field,
    {
      value: kinds.get(field) === 'words' ? inWords(value, original) : withWords(value, original),
      words: original(words),
    },
  ]);
  return Object.fromEntries(written);
}

function inWords(value: unknown, original: (words: string) => string): unknown {
  return typeof value === 'string' ? original(value) : value;
}

/** A place or a time keeps the words that told it beside what was made of them. */
function withWords(value: unknown, original: (words: string) => string): unknown {
  if (typeof value !== 'object' || value === null || !('words' in value) || typeof value.words !== 'string')
    return value;
  return { ...value, words: original(value.words) };
}

/** For each sign of what was read its place in what was written: plain signs stand in for their own, and spaces were put between. */
function placesIn(read: string, text: string): readonly number[] {
  const plain = plainSigns(text);
  let at = 0;
  return Array.from({ length: read.length }, (_, index) => {
    const isPutBetween = read[index] === ' ' && plain[at] !== ' ';
    return isPutBetween ? at : at++;
  });
}
