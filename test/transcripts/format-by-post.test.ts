import { talkThrough } from '../support/talks-begun.ts';
import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

/* Large print, braille and recordings come by post: where to is asked of those who may be contacted, and of nobody else (S9, S14). */

const opened = storeForTests();

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

describe('what is told in one go', () => {
  const rowsAfter = async (lines: readonly string[]): Promise<readonly string[]> => {
    const talk = await talkThrough(createTestBot(opened.store), lines);
    return rowsOf(talk);
  };
  const rowsOf = async (talk: Talk): Promise<readonly string[]> => {
    let last = await talk.press('do:skip');
    for (let left = 8; left > 0 && last.rows.length < 3; left -= 1) last = await talk.press('do:skip');
    return last.rows;
  };
  const ADDRESS = 'Address for post: 4 High Street, Hatton';

  it.each([
    ['large print of the noise letter', 'What it is about: the noise letter'],
    ['my council tax bill in braille please', 'What it is about: my council tax bill'],
  ])('is which format and what of: %s', async (said, about) => {
    const talk = await talkThrough(createTestBot(opened.store), ['> do:begin:format-request']);
    const { keys, rows } = await talk.say(said);
    expect(rows).toContain(about);
    expect(keys.at(-1)).toBe('referral:contact.ask');
  });

  it('is kept when the request is begun from the guide that it led to', async () => {
    const talk = await talkThrough(createTestBot(opened.store), ['large print of the noise letter']);
    const { keys, rows } = await talk.press('do:begin:format-request');
    expect(rows).toEqual(['What is needed: Large print', 'What it is about: the noise letter']);
    expect(keys.at(-1)).toBe('referral:contact.ask');
  });

  it.each([
    [['> format-kind=braille', 'a letter about my rent', 'by post please, 4 High Street, Hatton']],
    [['> format-kind=braille', 'a letter about my rent', '4 High Street, Hatton, by post please']],
    [['> format-kind=braille', 'by post please, 4 High Street, Hatton', 'a letter about my rent']],
    [['a letter about my rent in braille, by post to 4 High Street, Hatton']],
  ])('S9: is leave to send it by post and where to, which is not asked again: %j', async (lines) => {
    const rows = await rowsAfter(['> do:begin:format-request', ...lines]);
    expect(rows).toContain(ADDRESS);
    expect(rows).toContain('Contact: Yes, you may contact me');
    expect(rows.find((row) => row.startsWith('What it is about: a letter about my rent'))).toBeDefined();
  });

  it.each(["don't send it to 4 High Street, Hatton", 'send it to jo4@example.org', 'send it to 07700 900123'])(
    'S9: is no address where none is given to send it to: %s',
    async (said) => {
      const talk = await talkThrough(createTestBot(opened.store), [
        '> do:begin:format-request',
        '> format-kind=braille',
        'a letter',
      ]);
      const { rows } = await talk.say(said);
      expect(rows.filter((row) => row.startsWith('Address for post'))).toEqual([]);
    },
  );

  it('S14: an address of whoever is not to be contacted is not kept', async () => {
    const lines = ['> do:begin:format-request', '> format-kind=braille', 'a letter', '> contact=anonymous'];
    const talk = await talkThrough(createTestBot(opened.store), lines);
    const { rows } = await talk.say('by post please, 4 High Street, Hatton');
    expect(rows).not.toContain(ADDRESS);
  });
});
