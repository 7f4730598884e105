import { createTestBot, rowsAtCheck, startTalk, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

describe('S9: what staff must heed of a contact is kept in the words in which it was told', () => {
  const opened = storeForTests();

  const toContact = async (): Promise<Talk> => {
    const talk = await startTalk(createTestBot(opened.store));
    for (const said of ['fly tipping on Burton Road, Hatton', 'no', 'today']) await talk.say(said);
    return talk;
  };

  it.each(['yes but my husband mustnt know', 'yes but only a woman', 'yes as long as they dont say what its about'])(
    'behind leave: %s',
    async (said) => {
      const talk = await toContact();
      await talk.say(said);
      await talk.say('call me on 07700 900123');
      const rows = await rowsAtCheck(talk);
      expect(rows).toContain('Contact: Yes, you may contact me');
      expect(rows).toContain(`Good to know: ${said}`);
    },
  );

  it.each([
    ['text me i sleep in the day', 'i sleep in the day'],
    ['text only, my partner sleeps in the day', 'my partner sleeps in the day'],
    ['text me my husband works nights', 'my husband works nights'],
    ['email i work days', 'i work days'],
    ['text me after work', 'after work'],
  ])('with a way, when not stands in whole words too: %s', async (said, times) => {
    const talk = await toContact();
    await talk.press('contact=contact');
    expect((await talk.say(said)).rows).toContain(`Safe times: ${times}`);
  });

  it.each(['dont mention the council', 'dont leave a voicemail', 'work phone so be discreet', 'im deaf'])(
    'asked what to take care of: %s',
    async (said) => {
      const talk = await toContact();
      for (const line of ['call me on 07700 900123', 'any time', said]) await talk.say(line);
      const rows = await rowsAtCheck(talk);
      expect(rows).toContain(`Good to know: ${said}`);
      expect(rows).not.toContain('You may leave me a message');
    },
  );

  it.each(['my wife will answer', 'sarah will answer', 'tom might pick up'])(
    'asked how, or for the number, who else would answer begins nothing: %s',
    async (said) => {
      const talk = await toContact();
      await talk.press('contact=contact');
      expect((await talk.say(said)).keys).toEqual(['questions:understood', 'questions:contact.how.ask']);
      await talk.press('contact-how=phone');
      expect((await talk.say(said)).keys.at(-1)).toBe('questions:contact.phone.ask');
      await talk.say('07700 900123');
      expect(await rowsAtCheck(talk)).toContain(`Good to know: ${said}`);
    },
  );

  it.each(['police', 'the police', 'council'])(
    'but not those who may know, asked what makes talking easier: %s',
    async (said) => {
      const talk = await toContact();
      for (const line of ['call me on 07700 900123', 'any time']) await talk.say(line);
      await talk.press('do:skip');
      expect((await talk.say(said)).keys.at(-1)).toMatch(/^questions:contact\.needs\.(?:ask|retry)$/u);
      expect(await rowsAtCheck(talk)).not.toContain('Good to know');
    },
  );

  it.each(['hard of hearing', 'im autistic and dont like phone calls', 'can my mum be there'])(
    'asked what would make it easier: %s',
    async (said) => {
      const talk = await toContact();
      for (const line of ['call me on 07700 900123', 'any time', 'no', said]) await talk.say(line);
      expect(await rowsAtCheck(talk)).toContain(`Good to know: ${said}`);
    },
  );

  it.each(['no its fine', 'nope all good', 'all fine', 'nothing like that', 'doesnt matter'])(
    'nothing is noted, and nothing chosen, where there is nothing: %s',
    async (said) => {
      const talk = await toContact();
      for (const line of ['call me on 07700 900123', 'any time', 'no', said]) await talk.say(line);
      const rows = await rowsAtCheck(talk);
      expect(rows).not.toContain('Good to know');
      expect(rows).toContain('To make it easier: None chosen');
    },
  );

  it.each(['dont ring me at all', 'actually dont call'])('the way told is taken back: %s', async (said) => {
    const talk = await toContact();
    await talk.say('call me on 07700 900123');
    expect((await talk.say(said)).keys).toContain('questions:contact.wanted.no-way');
    expect(await rowsAtCheck(talk)).not.toContain('900123');
  });

  it.each(['ok', 'fine', 'if you need to', 'i suppose'])('leave in few words is leave: %s', async (said) => {
    const talk = await toContact();
    expect((await talk.say(said)).keys).toContain('questions:contact.how.ask');
  });

  it.each(['anon', 'leave me out of it', 'dont want to get involved', 'i dont want any comeback', 'doesnt matter'])(
    'no report is stopped by: %s',
    async (said) => {
      const talk = await toContact();
      const { keys } = await talk.say(said);
      expect(keys).not.toContain('questions:stopped');
      expect(await rowsAtCheck(talk)).not.toContain('Contact: Yes');
    },
  );

  it('"yes, weekdays" is when to call, and not how often it happens', async () => {
    const talk = await toContact();
    for (const line of ['yes weekdays', 'call me on 07700 900123']) await talk.say(line);
    const rows = await rowsAtCheck(talk);
    expect(rows).toContain('Safe times: weekdays');
    expect(rows).not.toContain('How often');
  });
});
