import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { comparePack } from '../../locales/compare-pack.ts';
import type { Language } from '../../locales/index.ts';
import { newLanguage } from '../../scripts/language-new.ts';
import { readReview, writeReview } from '../../scripts/languages/review-file.ts';
import { packOfRows, reviewRows } from '../../scripts/languages/review-rows.ts';

const pl = 'pl' as Language;

describe('a bureau that reviews a language', () => {
  test.each(['csv', 'xliff'] as const)(
    'gets every sentence as %s, and what comes back unchanged is the same pack',
    async (format) => {
      const rows = reviewRows(pl);
      expect(rows.length).toBeGreaterThan(2000);
      const back = await readReview(await writeReview(rows, 'pl', format), format);
      expect(back).toEqual(rows.map(({ key, translation }) => ({ key, translation })));
      expect(comparePack(pl, packOfRows(back))).toEqual(comparePack(pl));
    },
  );

  test('reads which sentences are safety texts, and gets each plural in every form of the language', () => {
    const rows = new Map(reviewRows(pl).map((row) => [row.key, row]));
    expect(rows.get('danger:anyone')?.notes).toMatch(/^SAFETY TEXT\./);
    expect(rows.get('common:yes')?.notes).not.toMatch(/SAFETY/);
    expect([...rows.keys()].filter((key) => key.startsWith('chat:exitStep_')).toSorted()).toEqual(
      ['few', 'many', 'one', 'other'].map((form) => `chat:exitStep_${form}`),
    );
  });

  test('gets no cell that a spreadsheet would run, and it comes back as it was', async () => {
    const rows = [{ key: 'common:yes', english: 'Yes', translation: '=1+1', notes: '' }];
    const file = await writeReview(rows, 'pl', 'csv');
    expect(file).toContain("'=1+1");
    expect(await readReview(file, 'csv')).toEqual([{ key: 'common:yes', translation: '=1+1' }]);
  });

  test.each([
    ['csv', 'nothing of ours'],
    ['xliff', '<html></html>'],
    ['xliff', 'nothing of ours'],
  ] as const)('is told when a file is not %s as we write it: %s', async (format, text) => {
    await expect(readReview(text, format)).rejects.toThrow();
  });
});

describe('beginning a language', () => {
  let locales: string;
  beforeEach(async () => {
    locales = await mkdtemp(path.join(tmpdir(), 'assistant-locales-'));
  });
  afterEach(() => rm(locales, { recursive: true, force: true }));

  test('makes its folder and says how much is missing, and refuses to do it twice', async () => {
    const made = await newLanguage('hu', locales);
    expect(made.code).toBe(0);
    expect(made.text).toMatch(/^locales\/hu\/pack\.json was made: magyar \(Hungarian\), ltr\./);
    expect(made.text).toMatch(/\d{4} sentences are missing/);
    expect(JSON.parse(await readFile(path.join(locales, 'hu/pack.json'), 'utf8'))).toEqual({
      ...{ name: 'magyar', english: 'Hungarian', direction: 'ltr', state: 'drafted' },
    });
    expect((await newLanguage('hu', locales)).code).toBe(1);
  });

  test('knows which way a language is written', async () => {
    expect((await newLanguage('fa', locales)).text).toMatch(/\(Persian\), rtl/);
  });

  test.each([undefined, '', 'no such language', '../en', 'qqq'])('takes %p for no language', async (tag) => {
    expect((await newLanguage(tag, locales)).code).toBe(2);
  });
});
