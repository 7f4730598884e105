import { mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { importPlaces } from '../../scripts/places/import-places.ts';
import { findPostcode } from '../../store/content/places.ts';
import { BOUNDARIES, CODE_POINT, DIRECTORY, PLAIN } from '../support/invented-places.ts';
import { runFolder } from '../support/run-folder.ts';
import { openTestStore, type TestStore } from '../support/store.ts';

const NOW = new Date('2027-03-09T15:00:00Z');
const GEOJSON = JSON.stringify(BOUNDARIES);
const POSTCODES = ['DE11 8AA', 'DE11 8AB', 'DE11 8AD', 'DE15 0AA', 'B1 1AA'];

let opened: TestStore;
let folder: string;
beforeAll(async () => {
  opened = await openTestStore();
  folder = await mkdtemp(path.join(runFolder(), 'places-'));
});
afterAll(() => opened.close());

type Content = string | Uint8Array;
interface Files {
  readonly boundaries?: Content;
  readonly postcodes?: Content;
  readonly district?: string;
}

async function run(
  { boundaries = GEOJSON, postcodes = DIRECTORY, district = 'E07000039' }: Files,
  apply = true,
): Promise<string> {
  const files = { boundaries: path.join(folder, 'wards.geojson'), postcodes: path.join(folder, 'codes.csv'), district };
  await writeFile(files.boundaries, boundaries);
  await writeFile(files.postcodes, postcodes);
  const told = importPlaces(files, apply ? { store: opened.store, now: NOW, by: 'command' } : undefined);
  return told.catch((error: unknown) => Promise.reject(new Error(String(error).replaceAll(`${folder}/`, ''))));
}

async function known(): Promise<Record<string, unknown>> {
  const found = await Promise.all(POSTCODES.map((each) => findPostcode(opened.store, each)));
  const told = found.flatMap((each) =>
    each === undefined ? [] : [[each.postcode, each.inside ? (each.ward ?? 'inside') : 'outside']],
  );
  return Object.fromEntries(told) as Record<string, unknown>;
}

test('a dry run says what would be kept, and changes nothing', async () => {
  await run({ postcodes: PLAIN });
  const before = await known();
  expect(await run({}, false)).toBe(`Areas kept                             2
  of elsewhere, left out               1
Rows read                              5
  kept, in the district                3
  kept, around it                      1
  left out, far away                   1
  left out, no position                0
  skipped, bad                         0
Nothing was changed. Run again with --apply to keep this.
`);
  expect(await known()).toEqual(before);
});

test('the Postcode Directory tells ward and district; a ward of another year is told by the outlines', async () => {
  expect(await run({})).toMatch(/This is kept now\.\n$/);
  expect(await known()).toEqual({
    'DE11 8AA': 'E05008809',
    'DE11 8AB': 'E05008810',
    'DE11 8AD': 'E05008810',
    'DE15 0AA': 'outside',
  });
});

test('Code-Point Open is read without names and from the National Grid', async () => {
  await run({ postcodes: CODE_POINT });
  expect(await known()).toEqual({ 'DE11 8AA': 'E05008809', 'DE11 8AD': 'E05008810', 'DE15 0AA': 'outside' });
});

test('a table of nothing but positions is told by the outlines alone', async () => {
  await run({ postcodes: PLAIN });
  expect(await known()).toEqual({ 'DE11 8AA': 'E05008809', 'DE11 8AB': 'E05008810', 'DE15 0AA': 'outside' });
});

test('line ends of Windows, a byte order mark and empty lines do no harm', async () => {
  await run({ postcodes: `\uFEFF${DIRECTORY.replaceAll('\n', '\r\n')}\r\n\r\n` });
  expect(Object.keys(await known())).toHaveLength(4);
});

test('bad rows are named by their line and skipped, and the rows around them are kept', async () => {
  const bad = [
    'DE11 8A"X,x,x,,E07000039,,1,1',
    'nonsense',
    'DE118AE,,,,,,12,-1.5',
    'DE118AF,,,,,,far,away',
    '"DE118AG"x,,,,,,1,1',
  ];
  const [head = '', ...rows] = DIRECTORY.trim().split('\n');
  const told = await run({ postcodes: [head, rows[0], ...bad, ...rows.slice(1), ...rows.slice(3)].join('\n') });
  expect(told).toContain(
    'skipped, bad                         5\nline 3: a quotation mark where none may be\nline 4: no postcode\n',
  );
  expect(told).toContain('line 5: a position that is not in the United Kingdom\nline 6: a position');
  expect(told).toContain('line 7: a quotation mark where none may be\n');
  expect(Object.keys(await known())).toHaveLength(4);
});

test('no more than twenty bad rows are named', async () => {
  const told = await run({
    postcodes: `${DIRECTORY}${`DE118AA,,,,E07000039,,52.82,-1.58\n`.repeat(40)}${'x\n'.repeat(33)}`,
  });
  expect(told.match(/^line /gm)).toHaveLength(20);
  expect(told).toContain('... and 13 more\n');
});

const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');
const nonsense = 'lorem ipsum dolor '.repeat(50).concat('\n').repeat(58_000); // 52 MB
const noEnd = 'x'.repeat(52_000_000);
test.each<readonly [string, Files, RegExp]>([
  ['an empty table', { postcodes: '' }, /codes\.csv can't be used\. It is empty\. Nothing was changed\.$/],
  ['a table of names alone', { postcodes: 'pcds,lat,long\n' }, /It has no rows/],
  ['a table in another encoding', { postcodes: utf16(DIRECTORY) }, /It is not in UTF-8/],
  [
    'a table that breaks off inside a letter',
    { postcodes: Buffer.concat([Buffer.from(DIRECTORY), Buffer.from([0xc3])]) },
    /It is not in UTF-8/,
  ],
  [
    'a table without a column for positions',
    { postcodes: 'pcds,oslaua\nDE11 8AA,E07000039\n' },
    /names no column for the postcode and its position/,
  ],
  ['50 MB of nonsense', { postcodes: nonsense }, /names no column/],
  ['50 MB without an end of line', { postcodes: noEnd }, /Line 1 has no end/],
  [
    'nonsense under the right names',
    { postcodes: `pcds,lat,long\n${nonsense.slice(0, 5_220_000)}` },
    /(\d+) of its \1 rows can't be read/,
  ],
  [
    'postcodes of elsewhere',
    { postcodes: 'pcds,lat,long\nB1 1AA,52.48,-1.9\n' },
    /None of its 1 postcodes lies in E07000039/,
  ],
  ['outlines that are empty', { boundaries: '' }, /wards\.geojson can't be used\. It is empty/],
  ['outlines that are no JSON', { boundaries: '{"type":' }, /It is not JSON/],
  ['outlines in another encoding', { boundaries: utf16(GEOJSON) }, /It is not in UTF-8/],
  ['outlines in metres', { boundaries: GEOJSON.replaceAll('-1.6,', '428400,') }, /not in WGS84/],
  [
    'outlines of more than can be held',
    { boundaries: noEnd + noEnd.slice(0, 13_000_000) },
    /larger than 64 MB\. Download a generalised version/,
  ],
  [
    'another district',
    { district: 'E07000040' },
    /This service is for E07000039 \(South Derbyshire\), not for E07000040/,
  ],
])(
  'a bad file is refused in a sentence and changes nothing: %s',
  async (_name, files, sentence) => {
    await run({ postcodes: PLAIN });
    const before = await known();
    await expect(run(files)).rejects.toThrow(sentence);
    expect(await known()).toEqual(before);
  },
  60_000,
);

test('a file that is not there is named', async () => {
  const files = { boundaries: path.join(folder, 'none.geojson'), postcodes: 'none.csv', district: 'E07000039' };
  await expect(importPlaces(files)).rejects.toThrow(/none\.geojson can't be used\. There is no such file/);
});
