import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { comparePack } from '../../locales/compare-pack.ts';
import type { Language } from '../../locales/index.ts';
import { readPack } from '../../locales/packs.ts';
import { newLanguage } from '../../scripts/language-new.ts';
import { importLanguage } from '../../scripts/languages/import-language.ts';
import { readReview, writeReview } from '../../scripts/languages/review-file.ts';
import { packOfRows, reviewRows, type ReviewRow } from '../../scripts/languages/review-rows.ts';

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

  test.each([';', '\t'])('may save the table with %j between its cells, as spreadsheets abroad do', async (sign) => {
    const cells = [
      ['key', 'english', 'translation', 'notes'],
      ['common:yes', 'Yes', '"Tak, ""proszę"";"', ''],
    ];
    const file = `\uFEFF${cells.map((row) => row.join(sign)).join('\r\n')}\r\n`;
    expect(await readReview(file, 'csv')).toEqual([{ key: 'common:yes', translation: 'Tak, "proszę";' }]);
  });

  test.each([
    ['csv', 'nothing of ours'],
    ['xliff', '<html></html>'],
    ['xliff', 'nothing of ours'],
  ] as const)('is told when a file is not %s as we write it: %s', async (format, text) => {
    await expect(readReview(text, format)).rejects.toThrow();
  });
});

describe('reading in what a bureau sent back', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'assistant-locales-'));
    await cp(path.join(import.meta.dirname, '../../locales/pl'), path.join(folder, 'pl'), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** Reads in the words of Polish with some rows changed, and gives what was said of it. */
  async function readIn(change: (row: ReviewRow) => readonly ReviewRow[]): Promise<string> {
    const file = path.join(folder, 'pl.csv');
    await writeFile(file, await writeReview(reviewRows(pl).flatMap(change), 'pl', 'csv'));
    return importLanguage(pl, file, folder);
  }
  const kept = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(folder, 'pl', name), 'utf8'));
  const isOf = ({ key }: ReviewRow, namespace: string): boolean => key.startsWith(`${namespace}:`);

  test('keeps every sentence, and says in English what was left empty, be it all there was of a matter', async () => {
    const text = await readIn((row) => [isOf(row, 'alerts') ? { ...row, translation: '' } : row]);
    expect(text).toMatch(/^\d{4} of \d{4} sentences are in Polski now; the others are said in English\.\n$/);
    expect(await kept('alerts.json')).toEqual({});
    expect(await kept('chat.json')).toEqual(readPack(pl)['chat']);
  });

  test.each<[string, string, (row: ReviewRow) => readonly ReviewRow[]]>([
    ['was cut off', 'It lacks', (row) => (isOf(row, 'web') ? [] : [row])],
    [
      'has another placeholder',
      'put right first',
      (row) => [row.key === 'chat:exitStep_other' ? { ...row, translation: '{{other}}' } : row],
    ],
    [
      'has a sentence that is none of ours',
      'none of ours',
      (row) => (row.key === 'common:yes' ? [row, { ...row, key: '__proto__:a' }] : [row]),
    ],
  ])('changes nothing when the file %s, and says so', async (_what, why, change) => {
    const before = await kept('chat.json');
    jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    await expect(
      readIn((row) =>
        change(isOf(row, 'chat') && row.key !== 'chat:exitStep_other' ? { ...row, translation: '' } : row),
      ),
    ).rejects.toThrow(why);
    jest.restoreAllMocks();
    expect(await kept('chat.json')).toEqual(before);
  });
});

test.each([
  ['polish', 2, '', 'There is no language polish.'],
  ['PL', 0, 'pl  Polski (Polish)', ''],
])('says how a language stands, and of what is none that it is none: %s', (tag, code, out, error) => {
  const script = path.join(import.meta.dirname, '../../scripts/languages.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, tag], { encoding: 'utf8' });
  expect([status, stdout.slice(0, out.length || 1), stderr.slice(0, error.length || 1)]).toEqual([code, out, error]);
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
