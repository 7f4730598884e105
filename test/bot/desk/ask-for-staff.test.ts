import { randomBytes } from 'node:crypto';

import { askForStaff, questionsToSend } from '../../../bot/desk/ask-for-staff.ts';
import { gatherFacts } from '../../../bot/gather-facts.ts';
import { readMemory } from '../../../bot/memory.ts';
import { shippedContent } from '../../../content/shipped.ts';
import { loadSnapshot, readMessages } from '../../../store/conversations.ts';
import { returnAll } from '../../../store/handoffs/handoff-leases.ts';
import { joinHandoff } from '../../../store/handoffs/handoff-moves.ts';
import { claimHandoff, requestHandoff } from '../../../store/handoffs/handoffs.ts';
import { inviteStaff } from '../../../store/staff/staff.ts';
import { storeForTests } from '../../support/store.ts';
import { createTestBot, startTalk, TEST_NOW } from '../../support/test-bot.ts';

const opened = storeForTests();

let people = 0;

async function held() {
  people += 1;
  const about = { email: `p${String(people)}@example.org`, name: 'Ann', roles: ['agent'], by: 'command' } as const;
  const invited = await inviteStaff(opened.store, { ...about, now: TEST_NOW, random: randomBytes });
  if (invited.kind !== 'invited') throw new Error('taken');
  const resident = await startTalk(createTestBot(opened.store));
  await resident.say('kids on quad bikes');
  await requestHandoff(opened.store, {
    ...{ id: `handoff-${resident.id}`, conversationId: resident.id, reason: 'asked', urgency: 2, team: 'any' },
    ...{ needs: [], restricted: false, language: 'en', now: TEST_NOW },
  });
  await claimHandoff(opened.store, { handoffId: `handoff-${resident.id}`, staffId: invited.id, now: TEST_NOW });
  return { resident, staffId: invited.id };
}
type Held = Awaited<ReturnType<typeof held>>;

const ask = ({ resident, staffId }: Held, field: string) =>
  askForStaff(
    { store: opened.store, content: shippedContent, now: () => TEST_NOW },
    { conversationId: resident.id, staffId, field },
  );
const state = async ({ resident }: Held) => {
  const snapshot = await loadSnapshot(opened.store, resident.id);
  if (snapshot === undefined) throw new Error('gone');
  const memory = readMemory(snapshot.dialog);
  const slot = memory.stack.find(({ id }) => id === 'report-asb')?.state.slots['where'];
  const offered = questionsToSend(snapshot, gatherFacts(shippedContent(), TEST_NOW)).map(({ field }) => field);
  return { slot, asked: memory.staffAsked, offered };
};

test('S11: a question that staff send comes from the service, and its answer fills the form with a word of thanks and nothing else', async () => {
  const chat = await held();
  expect((await state(chat)).offered).toContain('where');
  expect(await ask(chat, 'where')).toBe('asked');
  const last = (await readMessages(opened.store, chat.resident.id, 0, 100)).at(-1);
  expect(last).toMatchObject({ from: 'service', body: { say: { key: 'questions:where.ask' } } });

  expect((await chat.resident.say('in Hatton')).keys).toEqual(['handoff:answered']);

  const { slot, asked, offered } = await state(chat);
  expect(slot).toMatchObject({ kind: 'filled', words: expect.stringContaining('Hatton') as unknown });
  expect(asked).toBeUndefined();
  expect(offered).not.toContain('where');
  expect((await chat.resident.say('in Hatton')).keys).toEqual([]);
});

test('a question can be answered with its button, and pressing "send" twice asks once', async () => {
  const chat = await held();
  await Promise.all([ask(chat, 'danger'), ask(chat, 'danger')]);
  await ask(chat, 'danger');
  const asked = (await readMessages(opened.store, chat.resident.id, 0, 100)).filter(({ from }) => from === 'service');
  expect(asked).toHaveLength(1);
  expect((await chat.resident.press('danger=no')).keys).toEqual(['handoff:answered']);
});

test('words that are no answer leave the question open, and nothing is said', async () => {
  const chat = await held();
  await ask(chat, 'danger');
  expect((await chat.resident.say('who are you exactly')).keys).toEqual([]);
  expect((await state(chat)).asked).toEqual({ topic: 'report-asb', field: 'danger' });
});

test('S11: a supervisor asks once they have joined, and not before nor once somebody else has the conversation', async () => {
  const chat = await held();
  const about = { email: 'sue@example.org', name: 'Sue', roles: ['supervisor'], by: 'command' } as const;
  const sue = await inviteStaff(opened.store, { ...about, now: TEST_NOW, random: randomBytes });
  if (sue.kind !== 'invited') throw new Error('taken');
  const theirs = { ...chat, staffId: sue.id };
  expect(await ask(theirs, 'where')).toBe('not-yours');
  await joinHandoff(opened.store, { handoffId: `handoff-${chat.resident.id}`, staffId: sue.id, now: TEST_NOW });
  expect(await ask(theirs, 'where')).toBe('asked');
  expect((await chat.resident.say('in Hatton')).keys).toEqual(['handoff:answered']);
  await returnAll(opened.store, { staffId: chat.staffId, now: TEST_NOW });
  expect(await ask(theirs, 'danger')).toBe('not-yours');
});

test('only who holds the conversation asks, and only what the form asks', async () => {
  const chat = await held();
  expect(await ask(chat, 'password')).toBe('unknown');
  expect(await ask({ ...chat, staffId: 'somebody-else' }, 'where')).toBe('not-yours');
  await returnAll(opened.store, { staffId: chat.staffId, now: TEST_NOW });
  expect(await ask(chat, 'where')).toBe('not-yours');
  expect(await ask({ ...chat, resident: { ...chat.resident, id: 'none' } }, 'where')).toBe('ended');
});
