import { endings } from '../../locales/en/notes/endings.ts';
import { keys } from '../../locales/en/notes/keys.ts';
import { names } from '../../locales/en/notes/names.ts';
import { placeholders } from '../../locales/en/notes/placeholders.ts';
import { stemOf } from '../../locales/leaves.ts';
import { aboutPlace, notesFor } from '../../locales/notes-for.ts';
import { translationSheet } from '../../locales/translation-sheet.ts';
import { residentStrings, type Worded } from '../support/every-string.ts';

const FEW_WORDS = 3;
const DAYS_AND_MONTHS =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

describe('a translator is told', () => {
  test('what fills every placeholder, and nothing of one that is not used', () => {
    const used = new Set(residentStrings.flatMap(({ text }) => placeholdersIn(text)));
    expect([...used].filter((name) => placeholders[name] === undefined)).toEqual([]);
    expect(Object.keys(placeholders).filter((name) => !used.has(name))).toEqual([]);
  });

  test('what every name is, and of none that is not used', () => {
    const unknown = residentStrings.flatMap(({ key, text }) => unknownNamesIn(text).map((name) => `${key}: ${name}`));
    expect(unknown).toEqual([]); // a name goes into locales/en/notes/names.ts; what is no name gets small letters
    expect(Object.keys(names).filter((name) => !residentStrings.some(({ text }) => text.includes(name)))).toEqual([]);
  });

  test('where every string stands that cannot be understood alone: short, plural or with a quotation', () => {
    const alone = residentStrings.filter((one) => needsItsPlace(one) && aboutPlace(one.key).length === 0);
    // a note by key or by group goes into locales/en/notes/keys.ts
    expect(alone.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  });

  test('nothing of keys that do not exist', () => {
    const stems = residentStrings.map(({ key }) => stemOf(key));
    const idle = Object.keys(keys).filter(
      (key) => !stems.some((stem) => stem === key || (key.endsWith('*') && stem.startsWith(key.slice(0, -1)))),
    );
    expect(idle).toEqual([]);
    expect(Object.keys(endings).filter((ending) => !stems.some((stem) => stem.endsWith(`.${ending}`)))).toEqual([]);
  });
});

test('the notes of a string are about its place, its names and its placeholders', () => {
  expect(notesFor('chat:exitStep_one', 'Press Shift {{count}} more time to leave this page.')).toEqual([
    keys['chat:exitStep'],
    keys['chat:*'],
    `Shift: ${names['Shift'] ?? ''}`,
    `{{count}}: ${placeholders['count'] ?? ''}`,
  ]);
  expect(aboutPlace('questions:contact.how.label')).toEqual([endings['label'], keys['questions:contact.how.*']]);
  expect(aboutPlace('questions:skip')).toEqual([]);
});

test('a name, a short string and a quotation would be seen without a note', () => {
  expect(unknownNamesIn('Ask the Lantern House, or Childline, on Friday. Nobody else.')).toEqual(['Lantern', 'House']);
  const needing = ['Noise', '{{from}} to {{to}}', 'You could say "two neighbours", or skip this.'];
  expect(needing.map((text) => needsItsPlace({ language: 'en', key: 'a:b', text }))).toEqual([true, true, true]);
  expect(needsItsPlace({ language: 'en', key: 'a:b_one', text: 'You have added to it once.' })).toBe(true);
  expect(needsItsPlace({ language: 'en', key: 'a:b', text: 'You have added to it.' })).toBe(false);
});

test('the sheet for translators holds every string that a resident can read, and nothing that only staff read', () => {
  expect(translationSheet().map(({ key, english }) => ({ language: 'en', key, text: english }))).toEqual(
    residentStrings,
  );
  expect(residentStrings.filter(({ key }) => /^(?:staff|email):/.test(key))).toEqual([]);
});

function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1] ?? '');
}

/** Words with a capital inside a sentence that belong to no name with a note. */
function unknownNamesIn(text: string): readonly string[] {
  const longestFirst = Object.keys(names).toSorted((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((sum, name) => sum.replaceAll(name, 'name'), text).replace(DAYS_AND_MONTHS, 'name');
  return rest.match(/(?<=[\w,’')] )(?!I\b|[A-Z]{4}-)[A-Z][A-Za-z’'-]*/g) ?? [];
}

function needsItsPlace({ key, text }: Worded): boolean {
  const words = text.replace(/\{\{[^}]*\}\}/g, '').match(/[a-z][a-z’'-]*/gi) ?? [];
  return words.length < FEW_WORDS || /[“”"]/.test(text) || key !== stemOf(key);
}
