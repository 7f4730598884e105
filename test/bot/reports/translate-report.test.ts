import { besideAddition, caseSheet } from '../../../bot/reports/case-sheet.ts';
import { translateReport } from '../../../bot/reports/translate-report.ts';
import { shippedContent } from '../../../content/shipped.ts';
import { addToReport, findReport } from '../../../store/reports.ts';
import { commitTurn } from '../../../store/turns.ts';
import { openSample, sampleTurn } from '../../store/samples.ts';
import { createFakeEngine, fakeTranslator, type FakeEngine } from '../../support/fake-engine.ts';
import { TEST_SCREEN as screen, tellLanguage } from '../../support/models.ts';
import { sentReport } from '../../support/sent-report.ts';
import { openTestStore, type TestStore } from '../../support/store.ts';

const POLISH = 'sąsiedzi słuchają głośno muzyki każdej nocy i nie możemy spać, numer 12';
const now = () => new Date('2026-03-03T08:00:00.000Z');
let opened: TestStore;
beforeEach(async () => {
  opened = await openTestStore();
});
afterEach(() => opened.close());

/** A report is sent, and its job is done, with these engines; what staff then read of it, and the record itself. */
async function arrives(
  engine: FakeEngine | undefined,
  changes: Parameters<typeof sentReport>[0] = {},
  turn: Parameters<typeof sampleTurn>[1] = {},
) {
  const { store } = opened;
  const report = sentReport({ value: POLISH, ...changes });
  await commitTurn(store, sampleTurn(await openSample(store), { report, ...turn }));
  const translator = engine === undefined ? {} : { translator: fakeTranslator([engine]) };
  await translateReport({ store, tellLanguage, screen, now, ...translator }, report.reference);
  await translateReport({ store, tellLanguage, screen, now, ...translator }, report.reference); // a job may run twice
  const found = await findReport(store, report.reference);
  const [row] = caseSheet(
    { body: found?.body, edits: [], translated: found?.translated },
    'en',
    shippedContent().directory,
  ).rows;
  return { row, isTheRecord: JSON.stringify(found?.body) === JSON.stringify(report.body) };
}

test('a report that is not in English is read with its language and a translation that says whose it is; the record stays', async () => {
  const engine = createFakeEngine();
  expect(await arrives(engine)).toEqual({
    row: {
      field: 'what',
      label: 'What is happening',
      value: POLISH,
      written: 'pl',
      machine: `Machine translation by Fake engine from Polish: [en] ${POLISH}`,
    },
    isTheRecord: true,
  });
  expect(engine.asked).toHaveLength(1);
});

test('without an engine, or when it fails, the language is there and the words as they are', async () => {
  const broken = createFakeEngine();
  broken.behave('down');
  for (const engine of [undefined, broken]) {
    const { row } = await arrives(engine);
    expect([row?.value, row?.machine]).toEqual([POLISH, 'Written in Polish. There is no translation.']);
  }
});

test('nothing stands beside a report in English, and nothing of it is sent anywhere', async () => {
  const engine = createFakeEngine();
  const { row } = await arrives(engine, { value: 'they play loud music every night and we can not sleep' });
  expect(row).not.toHaveProperty('machine');
  expect(engine.asked).toEqual([]);
});

test.each([
  ['of a protected chat', { restricted: true as const }, {}],
  ['from a chat that is protected', {}, { sensitivity: 'protected' as const }],
  ['from a chat in which danger was told', {}, { dialog: { stack: [], shown: ['danger-now'], offered: [], waiting: [], misses: 0 } }],
])('S8: a report %s goes to no machine of somebody else', async (_what, changes, turn) => {
  const engine = createFakeEngine();
  const { row } = await arrives(engine, changes, turn);
  expect(row?.machine).toBe('Written in Polish. There is no translation.');
  expect(engine.asked).toEqual([]);
}); // prettier-ignore

test('contact details go to no machine', async () => {
  const engine = createFakeEngine();
  const { store } = opened;
  const contact = { field: 'contact-times', label: 'questions:other-detail', value: POLISH, display: POLISH, words: POLISH }; // prettier-ignore
  const report = { ...sentReport(), body: { type: 'noise', anonymous: false, fields: [contact] } };
  await commitTurn(store, sampleTurn(await openSample(store), { report }));
  await translateReport({ store, tellLanguage, screen, now, translator: fakeTranslator([engine]) }, report.reference);
  expect(engine.asked).toEqual([]);
  expect((await findReport(store, report.reference))?.translated).toEqual([{ field: 'contact-times', language: 'pl' }]);
});

test('what a resident adds later stands beside its language and a translation too, and what was there stays', async () => {
  const engine = createFakeEngine();
  const { store } = opened;
  const report = sentReport({ value: POLISH });
  await commitTurn(store, sampleTurn(await openSample(store), { report }));
  const parts = { store, tellLanguage, screen, now, translator: fakeTranslator([engine]) };
  await translateReport(parts, report.reference);
  const words = 'wczoraj znowu grali głośno muzykę';
  await store.database.transaction((within) =>
    addToReport(store, within, { reference: report.reference, body: { words }, index: [], now: now() }),
  );
  expect(await store.jobs.waiting()).toMatchObject({ 'report-added': 1 });
  await translateReport(parts, report.reference);
  const found = await findReport(store, report.reference);
  expect(besideAddition(found?.translated, 1, 'en')).toEqual({
    written: 'pl',
    machine: `Machine translation by Fake engine from Polish: [en] ${words}`,
  });
  expect(
    caseSheet({ body: found?.body, edits: [], translated: found?.translated }, 'en', shippedContent().directory).rows[0]
      ?.machine,
  ).toContain(POLISH);
  expect(engine.asked).toHaveLength(2);
});

test('neither the words nor the translation of a report can be read in the database', async () => {
  await arrives(createFakeEngine());
  const { rows } = await opened.store.database.execute(
    `SELECT report_translation::text || encode(sealed, 'escape') AS all FROM report_translation`,
  );
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toMatch(/muzyki|Fake engine/);
});
