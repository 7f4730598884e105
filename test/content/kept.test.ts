import { readFileSync } from 'node:fs';
import path from 'node:path';

import { KEPT } from '../../content/kept.ts';
import { words } from '../../locales/index.ts';
import type { CopyKey } from '../../locales/index.ts';
import { AUDIT_KEPT_MS, RETENTION } from '../../store/retention-categories.ts';
import { residentStrings } from '../support/every-string.ts';
import { exceptions } from '../support/word-lists.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;
const RUNS = 10 * MINUTE; // one run of retention every five minutes, and one more that was missed

type Period = keyof typeof KEPT;
const SAID: Readonly<Record<Period, { readonly unit: number; readonly text: string }>> = {
  openHours: { unit: HOUR, text: '24 hours' },
  closedDays: { unit: DAY, text: '30 days' },
  protectedMinutes: { unit: MINUTE, text: '15 minutes' },
  staffDays: { unit: DAY, text: '30 days' },
  staffYears: { unit: YEAR, text: '2 years' },
  reportYears: { unit: YEAR, text: '2 years' },
  auditYears: { unit: YEAR, text: '6 years' },
};

/** Under which name residents are told of each period after which a conversation is removed. */
const TOLD: Readonly<Record<string, Period>> = {
  'unfinished-chat': 'openHours',
  'chat-without-report': 'closedDays',
  'protected-chat': 'protectedMinutes',
  'protected-chat-left': 'protectedMinutes', // it ends when the page's token has, and is gone with that
  'protected-chat-with-staff': 'staffDays',
  'chat-with-staff': 'staffYears',
};

/** Every sentence that tells a resident how long something is kept, with the periods that it must give. */
const SENTENCES: Readonly<Record<string, readonly Period[]>> = {
  'answers:greeting.privacy': ['openHours', 'closedDays'],
  'answers:in-guide.kept': ['openHours', 'closedDays'],
  'domestic-abuse:pages.kept.text': ['protectedMinutes', 'staffDays'],
  'guide:end-protected': ['protectedMinutes'],
  'guide:staff-keep': ['staffDays'],
  'guide:stopped-protected': ['protectedMinutes'],
  'knowledge:about.answer': ['openHours', 'closedDays'],
  'knowledge:privacy.answer': ['reportYears', 'openHours', 'closedDays', 'protectedMinutes', 'staffYears', 'staffDays'],
  'knowledge:delete.answer': ['openHours', 'closedDays', 'reportYears', 'staffYears', 'staffDays'],
  'knowledge:how-long-kept.answer': [
    'reportYears',
    'openHours',
    'closedDays',
    'protectedMinutes',
    'staffYears',
    'staffDays',
  ],
  'knowledge:stop-and-return.answer': ['openHours'],
  'questions:stopped': ['openHours', 'closedDays'],
  'talk-to-person:kept': ['staffYears'], // before anybody is in the queue
  'talk-to-person:person-read.ask': ['staffDays'], // and before anybody may read what is protected (S8)
  'web:privacy.keep1': ['openHours'],
  'web:privacy.keep2': ['closedDays'],
  'web:privacy.keep3': ['protectedMinutes', 'staffDays'],
  'web:privacy.keep6': ['staffYears'],
  'web:privacy.keep4': ['reportYears'],
  'web:privacy.keep5': ['auditYears'],
};

/** Sentences with a period that is not about keeping; their reasons stand in test/locales/exceptions.txt. */
const OF_OTHER_THINGS: readonly string[] = [
  'web:allDay',
  ...exceptions.filter(({ rule }) => rule === 'invented-time').map(({ key }) => key),
];

function keptFor(name: string): number {
  const category = RETENTION.find((one) => one.name === name);
  if (category === undefined) throw new Error(`there is no category ${name}`);
  return category.keepMs;
}

test('what residents are told is kept as long as the store keeps it', () => {
  const told = Object.entries(KEPT).map(([period, count]) => [period, count * SAID[period as Period].unit]);
  expect(Object.fromEntries(told)).toEqual({
    openHours: keptFor('unfinished-chat'),
    closedDays: keptFor('chat-without-report'),
    protectedMinutes: keptFor('protected-chat') + RUNS,
    staffDays: keptFor('protected-chat-with-staff'),
    staffYears: keptFor('chat-with-staff'),
    reportYears: keptFor('report'),
    auditYears: AUDIT_KEPT_MS,
  });
});

test('S8: of every chat that is removed residents are told when, on the first page and in the answer how long it is kept', () => {
  const removing = RETENTION.filter(({ remove }) => /\bFROM conversation\b/.test(remove)).map(({ name }) => name);
  expect(removing.toSorted()).toEqual(Object.keys(TOLD).toSorted());
  const notice = Object.entries(SENTENCES).flatMap(([key, periods]) => (key.startsWith('web:privacy.') ? periods : []));
  for (const period of Object.values(TOLD)) {
    expect(notice).toContain(period);
    expect(SENTENCES['knowledge:how-long-kept.answer']).toContain(period);
  }
});

test.each(Object.entries(SENTENCES))('"%s" gives exactly these periods: %p', (key, periods) => {
  const text = words('en', key as CopyKey, { ...KEPT, council: 'the council' });
  expect(periodsIn(text)).toEqual(periods.map((period) => SAID[period].text));
});

test('no other sentence of a resident speaks of a time to keep', () => {
  const speaking = residentStrings
    .filter(({ key }) => !key.startsWith('contact:')) // opening hours
    .filter(({ text }) => periodsIn(text).length > 0 || /\{\{\w+(Minutes|Hours|Days|Years)\}\}/.test(text));
  const aboutKeeping = speaking.map(({ key }) => key).filter((key) => !OF_OTHER_THINGS.includes(key));
  expect(aboutKeeping.toSorted()).toEqual(Object.keys(SENTENCES).toSorted());
});

test('the data protection assessment gives the same periods', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../../docs/dpia.md'), 'utf8');
  const row = (name: string): readonly string[] =>
    periodsIn(page.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? '');
  const { openHours, closedDays, protectedMinutes, staffDays, staffYears, reportYears, auditYears } = SAID;
  expect(row('Words of a conversation without a report')).toEqual([openHours.text, closedDays.text]);
  const left = `${String(keptFor('protected-chat-left') / MINUTE)} minutes`;
  expect(row('Words of a protected conversation')).toEqual([protectedMinutes.text, left]);
  expect(row('Words of a conversation that staff answered')).toEqual([staffYears.text, staffDays.text]);
  expect(row('Report, with its conversation')).toEqual([reportYears.text, openHours.text]);
  expect(row('Audit of changed reports and staff accounts')).toEqual([auditYears.text]);
  expect(row('Counts of wrong tries')).toEqual([`${String(keptFor('attempt') / HOUR)} hours`]);
});

function periodsIn(text: string): readonly string[] {
  const count = '(?:\\d+|two|three|five|six|seven|ten|twelve|fifteen|thirty)';
  return text.match(new RegExp(`\\b${count} (?:minutes|hours|days|weeks|months|years)\\b`, 'gi')) ?? [];
}
