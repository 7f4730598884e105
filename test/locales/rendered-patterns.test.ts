import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { shippedContent } from '../../content/shipped.ts';
import { KEPT } from '../../content/kept.ts';
import { phraseParam } from '../../bot/phrase.ts';
import { phraseHours } from '../../bot/phrasing/phrase-hours.ts';
import { LANGUAGES, words, type CopyKey, type Language } from '../../locales/index.ts';
import { stemOf } from '../../locales/leaves.ts';
import type { Param } from '../../locales/say.ts';
import { residentStrings } from '../support/every-string.ts';

/*
 * What dates, times, numbers and names look like in the sentences that they fill: a weekday stands in one case alone, and a
 * year may end in a full stop of its own. The whole table is for reviewers: rendered-patterns.txt, written anew by
 * `RENDERED=1 npm test -- rendered-patterns`.
 */
const TABLE = path.join(import.meta.dirname, 'rendered-patterns.txt');
const SUNDAY = { kind: 'date', date: '2026-11-15' } as const;
const MONDAY = { kind: 'date-time', date: '2026-11-16', time: '09:00' } as const;
const FILLED: Readonly<Record<string, Param>> = {
  ...{ day: SUNDAY, date: SUNDAY, from: SUNDAY, to: { ...SUNDAY, date: '2026-11-17' }, when: MONDAY, opens: MONDAY },
  ...{ time: '21:30', reference: 'QTE1-8VG-W', place: 'Burton upon Trent', district: 'South Derbyshire' },
  ...KEPT,
  ...{ reports: 3, months: 6, clareLimit: 28, seconds: 20, limit: '4,000', size: '4,210' },
  ...{ refundCap: '85,000', refundDecision: 5, refundExcess: '100', refundLongest: 35, refundMonths: 13 },
};
const COUNTS = [1, 2, 5, 22];
const { directory } = shippedContent();
const AGREES = ['pl', 'uk', 'lt']; // a date that the sentence governs would stand in another case than it does
const rows = LANGUAGES.filter((language) => !language.startsWith('en')).flatMap(rendered);

test('a date stands by itself where a sentence would have to change it', () => {
  const governed = rows.filter(
    ({ language, key, text }) => AGREES.includes(language) && isGoverned(language, key, text),
  );
  expect(governed.map(({ language, key, text }) => `${language} ${key} = ${text}`)).toEqual([]);
});

test('nothing is left unfilled, and no sentence ends twice', () => {
  const wrong = rows.filter(({ text }) => /\{\{|undefined|\.\.(?!\.)|\s[,.]|,,/u.test(text));
  expect(wrong.map(({ language, key, text }) => `${language} ${key} = ${text}`)).toEqual([]);
});

test('every sentence with such a value stands in the table, as reviewers read it', () => {
  const table = `${rows.map(({ language, key, text }) => `${language} ${key} = ${text}`).join('\n')}\n`;
  if (process.env['RENDERED'] === '1') writeFileSync(TABLE, table);
  expect(readFileSync(TABLE, 'utf8')).toBe(table);
});

interface Row {
  readonly language: Language;
  readonly key: string;
  readonly text: string;
}

function rendered(language: Language): readonly Row[] {
  const keys = new Map(
    residentStrings.filter(({ text }) => isFilled(text)).map(({ key, text }) => [stemOf(key), text]),
  );
  const sentences = [...keys].flatMap(([key, text]) =>
    text.includes('{{count}}')
      ? COUNTS.map((count) => ({ language, key: `${key} ${count}`, text: words(language, key as CopyKey, { count }) }))
      : [{ language, key, text: words(language, key as CopyKey, valuesFor(language, text)) }],
  );
  return [...sentences, ...hoursIn(language)];
}

function isFilled(text: string): boolean {
  const names = namesIn(text);
  return names.includes('count') || (names.some((name) => name in FILLED) && !names.includes('days'));
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = '']) => name);
}

function valuesFor(language: Language, text: string): Readonly<Record<string, string>> {
  const fill = (name: string): string => phraseParam(FILLED[name] ?? name.toUpperCase(), language, directory);
  return Object.fromEntries(namesIn(text).map((name) => [name, fill(name)]));
}

/** The hours of services are put together of several such sentences. */
function hoursIn(language: Language): readonly Row[] {
  const all = directory.services.flatMap(({ phones }) => phones.map(({ hours }) => hours));
  const kinds = new Map(
    all.map((hours) => [phraseHours(hours, 'en') ?? '', phraseHours(hours, language) ?? ''] as const),
  );
  return [...kinds].flatMap(([key, text]) => (key === '' ? [] : [{ language, key: `hours: ${key}`, text }]));
}

/** A date follows a word with nothing between them that sets it apart. */
function isGoverned(language: Language, key: string, text: string): boolean {
  const date = phraseParam(SUNDAY, language, directory);
  const before = text
    .split(date)
    .slice(0, -1)
    .map((part) => part.trimEnd().at(-1) ?? ':');
  return !key.startsWith('common:') && before.some((sign) => !/[:(–,]/u.test(sign));
}
