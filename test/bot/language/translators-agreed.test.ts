import { randomBytes } from 'node:crypto';

import { notePresence } from '../../../store/handoffs/handoff-queue.ts';
import { openHandoffOf } from '../../../store/handoffs/handoffs.ts';
import { inviteStaff } from '../../../store/staff/staff.ts';
import { createFakeEngine, fakeTranslator } from '../../support/fake-engine.ts';
import { openTestStore, type TestStore } from '../../support/store.ts';
import { createTestBot, startTalk, TEST_NOW, type Talk } from '../../support/test-bot.ts';

let opened: TestStore;
beforeEach(async () => {
  opened = await openTestStore();
  const who = { email: 'ann@example.org', name: 'Ann', roles: ['specialist'] as const };
  const invited = await inviteStaff(opened.store, { ...who, by: 'command', now: TEST_NOW, random: randomBytes });
  if (invited.kind === 'invited')
    await notePresence(opened.store, { staffId: invited.id, status: 'available', now: TEST_NOW });
});
afterEach(() => opened.close());

/** Somebody who tells of abuse in Polish and asks for a person; what they answer to being read and to waiting is yes. */
async function waits(engine = createFakeEngine({ id: 'deepl', name: 'DeepL' })): Promise<{ talk: Talk; keys: string }> {
  const talk = await startTalk(createTestBot(opened.store, { translator: fakeTranslator([engine]) }));
  await talk.say('mąż mnie bije i boję się wrócić do domu');
  await talk.press('do:begin:domestic-abuse');
  await talk.say('mąż znowu krzyczy na mnie i na dzieci w domu');
  await talk.press('do:human');
  await talk.press('person-read=yes');
  await talk.press('person-language=no');
  await talk.press('person-wait=yes');
  const last = await talk.press('person-worker=any');
  return { talk, keys: last.keys.join(' ') };
}

test('S8: whoever is protected and writes another language says who may translate, and that is what staff get', async () => {
  const { talk, keys } = await waits();
  expect(keys).toBe('talk-to-person:person-translate.ask');
  await talk.press('person-translate=yes');
  expect(await openHandoffOf(opened.store, talk.id)).toMatchObject({ restricted: true, translators: ['deepl'] });
});

test('S8: after a no nobody may translate, and the person comes all the same', async () => {
  const { talk } = await waits();
  await talk.press('person-translate=no');
  expect(await openHandoffOf(opened.store, talk.id)).toMatchObject({ restricted: true, translators: [] });
});

test('nobody is asked about an engine that does not know their language', async () => {
  const { talk, keys } = await waits(createFakeEngine({ id: 'deepl', speaks: () => false }));
  expect(keys).not.toContain('person-translate');
  expect(await openHandoffOf(opened.store, talk.id)).toMatchObject({ translators: [] });
});
