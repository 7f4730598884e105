import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';
import { openTestStore, type TestStore } from '../support/store.ts';

/* Large print, braille and recordings come by post: where to is asked of those who may be contacted, and of nobody else (S9, S14). */

let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.close());

const ASKS = 'format-request:contact-address.ask';
const atContact = async (kind: string): Promise<Talk> => {
  const talk = await startTalk(createTestBot(opened.store));
  await talk.press('do:begin:format-request');
  await talk.press(`format-kind=${kind}`);
  await talk.say('a letter about my rent');
  return talk;
};

it.each(['large-print', 'braille', 'audio', 'easy-read'])(
  '%s is sent to an address that was given, with no other way told',
  async (kind) => {
    const talk = await atContact(kind);
    expect((await talk.press('contact=contact')).keys).toEqual(['questions:contact.wanted.careful', ASKS]);
    await talk.say('4 High Street, Melbourne, DE73 8GF');
    for (let left = 4; left > 0; left -= 1) await talk.press('do:skip');
    const sent = await talk.press('do:send');
    expect(sent.keys[0]).toBe('referral:sent.done');
  },
);

it('S14: whoever is not to be contacted is not asked where they live', async () => {
  const talk = await atContact('braille');
  expect((await talk.press('contact=anonymous')).keys).not.toContain(ASKS);
});

it('S9: an address is left out, and another way asked for', async () => {
  const talk = await atContact('braille');
  await talk.press('contact=contact');
  expect((await talk.press('do:skip')).keys).toEqual(['questions:skipped', 'questions:contact.how.ask']);
});

it('S9: whoever takes leave back leaves no address behind', async () => {
  const talk = await atContact('braille');
  await talk.press('contact=contact');
  await talk.say('4 High Street, Melbourne');
  for (let left = 4; left > 0; left -= 1) await talk.press('do:skip');
  await talk.press('do:change:contact');
  const { rows } = await talk.press('contact=anonymous');
  expect(rows.filter((row) => row.startsWith('Address for post'))).toEqual([]);
});

it.each(['no', 'no post please', 'my husband opens the post', 'yes'])('is no address: %s', async (said) => {
  const talk = await atContact('large-print');
  await talk.press('contact=contact');
  expect((await talk.say(said)).keys.at(-1)).toMatch(/contact-address\.(?:ask|retry)$/u);
});

it('what needs no post asks for no address', async () => {
  const talk = await atContact('bsl');
  expect((await talk.press('contact=contact')).keys).not.toContain(ASKS);
});

it.each(['by post', 'by post please', 'in the post'])('a wish for post is leave to send it: %s', async (said) => {
  expect((await (await atContact('braille')).say(said)).keys).toEqual(['questions:contact.wanted.careful', ASKS]);
});
