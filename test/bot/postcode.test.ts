import { caseSheet } from '../../bot/reports/case-sheet.ts';
import { shippedContent } from '../../content/shipped.ts';
import { replacePlaces, type AreaRow, type PostcodeRow } from '../../store/content/places.ts';
import { findReport } from '../../store/reports.ts';
import { openTestStore, type TestStore } from '../support/store.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';

let opened: TestStore;
beforeEach(async () => {
  opened = await openTestStore();
});
afterEach(() => opened.close());

/** A square ward around a point near Swadlincote, invented. */
const SQUARE: AreaRow = {
  code: 'E05008810',
  kind: 'ward',
  name: 'Square',
  boundary: {
    type: 'Polygon',
    coordinates: [
      [
        [-1.6, 52.7],
        [-1.5, 52.7],
        [-1.5, 52.8],
        [-1.6, 52.8],
        [-1.6, 52.7],
      ],
    ],
  },
};

async function importRows(...rows: readonly PostcodeRow[]): Promise<void> {
  const postcodes = (async function* () {
    yield* rows;
  })();
  const at = new Date('2027-03-09T15:00:00Z');
  await replacePlaces(opened.store, { district: 'E07000039', areas: [SQUARE], postcodes, at, by: 'command' });
}

/** What is said about the place, and the ward that staff see, when a report names only a postcode. */
async function report(where: string): Promise<{ readonly said: readonly string[]; readonly ward: string | undefined }> {
  const talk = await startTalk(createTestBot(opened.store));
  const first = await talk.say(`kids on quad bikes every night about 9 since January, ${where}`);
  await talk.press('danger=no');
  await talk.press('contact=anonymous');
  await talk.press('consent=police');
  const sent = await talk.press('do:send');
  const reference = /[0-9A-Z]{4}-[0-9A-Z]{3}-[0-9A-Z]/.exec(sent.texts[0] ?? '')?.[0] ?? '';
  const stored = await findReport(opened.store, reference);
  const { ward } = caseSheet({ body: stored?.body, edits: [] }, 'en', shippedContent().directory);
  return { said: first.keys.filter((key) => key.startsWith('questions:where.')), ward: ward.now };
}

test('a postcode of the district that was imported gives the report its ward, and no doubt is left', async () => {
  await importRows({ postcode: 'DE11 8AA', inside: true, district: 'E07000039', ward: 'E05008810' });
  expect(await report('DE11 8AA')).toEqual({ said: [], ward: 'E05008810' });
});

test('a postcode of a neighbour is said to be outside', async () => {
  await importRows({ postcode: 'DE15 0AA', inside: false, district: 'E07000193' });
  expect(await report('DE15 0AA')).toEqual({ said: ['questions:where.elsewhere'], ward: undefined });
});

test('a postcode that no import knows leaves it open, as before', async () => {
  expect(await report('DE11 8AA')).toEqual({ said: ['questions:where.postcode-alone'], ward: undefined });
});

test('a point on the map inside an imported ward gives the report that ward', async () => {
  await importRows();
  expect(await report('at 52.77123, -1.55321')).toEqual({ said: [], ward: 'E05008810' });
});

test('a point on the map beyond the outlines is said to be outside', async () => {
  await importRows();
  expect(await report('at geo:52.92123,-1.47321')).toEqual({ said: ['questions:where.elsewhere'], ward: undefined });
});
