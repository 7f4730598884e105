import { randomBytes } from 'node:crypto';

import { addCaseNote, readCaseNotes } from '../../store/desk/case-notes.ts';
import { openConversation } from '../../store/conversations.ts';
import { dropDraft, keepDraft, readDraft } from '../../store/desk/desk-drafts.ts';
import { destroyKeys } from '../../store/sealing/sealing-keys.ts';
import { ensureFirstAdministrator } from '../../store/staff/staff.ts';
import { openTestStore, type TestStore } from '../support/store.ts';

const NOW = new Date('2027-03-09T15:00:00Z');
let opened: TestStore;
let staffId: string;
const conversationId = 'talk-1';

beforeEach(async () => {
  opened = await openTestStore();
  staffId = (await ensureFirstAdministrator(opened.store, { now: NOW, random: randomBytes }))?.id ?? '';
  const talk = { id: conversationId, userId: 'u-1', channel: 'page', language: 'en', now: NOW, messages: [] };
  await openConversation(opened.store, talk);
});
afterEach(() => opened.close());

test('what was typed and not sent is there again, the newest of it, until it is sent', async () => {
  const { store } = opened;
  const draft = { staffId, conversationId };
  expect(await readDraft(store, draft)).toBe('');
  await keepDraft(store, { ...draft, text: 'Good mor', now: NOW });
  await keepDraft(store, { ...draft, text: 'Good morning zebrafinch', now: NOW });
  expect(await readDraft(store, draft)).toBe('Good morning zebrafinch');
  const rows = await store.database.execute('SELECT sealed FROM desk_draft');
  expect(JSON.stringify(rows)).not.toContain('zebrafinch');
  await dropDraft(store, draft);
  expect(await readDraft(store, draft)).toBe('');
  await keepDraft(store, { ...draft, text: 'again', now: NOW });
  await keepDraft(store, { ...draft, text: '', now: NOW });
  expect(await readDraft(store, draft)).toBe('');
});

test('notes stand in their order with who wrote them, also when two are written at once, and each leaves its audit row', async () => {
  const { store } = opened;
  const note = (text: string) => addCaseNote(store, { conversationId, staffId, text, now: NOW });
  const numbers = await Promise.all([note('zebrafinch one'), note('zebrafinch two')]);
  expect(numbers.toSorted()).toEqual([1, 2]);
  const notes = await readCaseNotes(store, conversationId);
  expect(notes.map(({ number, by }) => [number, by])).toEqual([[1, staffId], [2, staffId]]); // prettier-ignore
  expect(notes.map(({ text }) => text).toSorted()).toEqual(['zebrafinch one', 'zebrafinch two']);
  const { rows } = await store.database.execute(`SELECT actor, subject FROM audit WHERE action = 'case.note'`);
  expect(rows).toEqual(Array(2).fill({ actor: `staff:${staffId}`, subject: `conversation:${conversationId}` }));
  expect(JSON.stringify((await store.database.execute('SELECT sealed FROM case_note')).rows)).not.toContain('zebra');
});

test('with the key of the conversation its notes and drafts are gone for good', async () => {
  const { store } = opened;
  await addCaseNote(store, { conversationId, staffId, text: 'a note', now: NOW });
  await keepDraft(store, { staffId, conversationId, text: 'a draft', now: NOW });
  await destroyKeys(store, store.database, [`conversation:${conversationId}`]);
  expect(await readCaseNotes(store, conversationId)).toEqual([]);
  expect(await readDraft(store, { staffId, conversationId })).toBe('');
  expect(await addCaseNote(store, { conversationId, staffId, text: 'late', now: NOW })).toBeUndefined();
});
