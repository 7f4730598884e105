import { findPostcode, readAreas, replacePlaces, type PostcodeRow } from '../../../store/content/places.ts';
import { openTestStore, type TestStore } from '../../support/store.ts';

const AT = new Date('2027-03-09T15:00:00Z');
const AREA = {
  code: 'E05008809',
  kind: 'ward',
  name: 'West Field',
  boundary: { type: 'Polygon', coordinates: [] },
} as const;
const HERE: PostcodeRow = { postcode: 'DE11 8AA', inside: true, district: 'E07000039', ward: 'E05008809' };
const THERE: PostcodeRow = { postcode: 'DE15 0AA', inside: false };

let opened: TestStore;
beforeEach(async () => {
  opened = await openTestStore();
});
afterEach(() => opened.close());

async function* rows(...all: readonly (PostcodeRow | Error)[]): AsyncGenerator<PostcodeRow> {
  for (const each of all) {
    if (each instanceof Error) throw each;
    yield each;
  }
}
const bring = (...all: readonly (PostcodeRow | Error)[]): Promise<number> =>
  replacePlaces(opened.store, { district: 'E07000039', areas: [AREA], postcodes: rows(...all), at: AT, by: 'command' });

async function counts(table: string): Promise<unknown> {
  const { rows: found } = await opened.store.database.execute(`SELECT count(*)::integer AS count FROM ${table}`);
  return found[0];
}

test('a postcode that was brought tells whose it is, and one that was not tells nothing', async () => {
  expect(await findPostcode(opened.store, 'DE11 8AA')).toBeUndefined();
  expect(await bring(HERE, THERE)).toBe(2);
  expect(await findPostcode(opened.store, 'DE11 8AA')).toEqual(HERE);
  expect(await findPostcode(opened.store, 'DE15 0AA')).toEqual(THERE);
  expect(await findPostcode(opened.store, 'DE99 9ZZ')).toBeUndefined();
  expect(await readAreas(opened.store)).toEqual([AREA]);
});

test('a second import replaces the first whole, under connections that have looked before', async () => {
  await bring(HERE);
  expect(await findPostcode(opened.store, 'DE11 8AA')).toEqual(HERE);
  await bring(THERE);
  await bring(THERE);
  expect(await findPostcode(opened.store, 'DE11 8AA')).toBeUndefined();
  expect(await counts('place_postcode')).toEqual({ count: 1 });
  expect(await counts('place_import')).toEqual({ count: 3 });
});

test('what goes wrong half-way leaves everything as it was', async () => {
  await bring(HERE);
  await expect(bring(THERE, new Error('the disk was taken out'))).rejects.toThrow('the disk was taken out');
  expect(await findPostcode(opened.store, 'DE11 8AA')).toEqual(HERE);
  expect(await findPostcode(opened.store, 'DE15 0AA')).toBeUndefined();
  expect(await counts('audit')).toEqual({ count: 1 });
});

test('a postcode that a file names twice is kept once, in the district if either row says so', async () => {
  expect(await bring({ ...THERE, postcode: 'DE11 8AA' }, HERE, THERE)).toBe(2);
  expect(await findPostcode(opened.store, 'DE11 8AA')).toEqual(HERE);
});

test('two imports at once follow each other', async () => {
  await Promise.all([bring(HERE), bring(HERE, THERE)]);
  expect(await counts('place_import')).toEqual({ count: 2 });
});

test('signs that mean something to COPY arrive as they are', async () => {
  const odd = { ...HERE, ward: 'a\tb\\c\nd\re' };
  await bring(odd);
  expect(await findPostcode(opened.store, 'DE11 8AA')).toEqual(odd);
});

test('who imported, and for which district, is in the audit', async () => {
  await bring(HERE);
  const { rows: audit } = await opened.store.database.execute('SELECT actor, action, subject, at FROM audit');
  expect(audit).toEqual([{ actor: 'command', action: 'places.imported', subject: 'district:E07000039', at: AT }]);
});
