import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';
import type { Language } from '../../locales/index.ts';

describe('S9: what makes a contact safe, told once one was agreed', () => {
  const opened = storeForTests();

  /** A report as far as whom it may be shared with; a call was agreed to, at any time. */
  const agreed = async (language: Language = 'en'): Promise<Talk> => {
    const talk = await startTalk(createTestBot(opened.store), language);
    for (const said of ['fly tipping on Burton Road, Hatton', 'no', 'today', 'call me on 07700 900123', 'any time'])
      await talk.say(said);
    for (let at = 0; at < 2; at += 1) await talk.press('do:skip'); // what to take care of, and what would help
    return talk;
  };
  const checkedAfter = async (talk: Talk): Promise<string> => {
    await talk.press('consent=');
    return (await talk.press('reporter=victim')).rows.join('\n');
  };

  it.each<readonly [said: string, row: string]>([
    ['dont ring after 8', 'Safe times: any time, dont ring after 8'],
    ['ring after 5 only', 'Safe times: any time, after 5'],
    ['he is home at weekends', 'Safe times: any time, he is home at weekends'],
    ['mornings only', 'Safe times: any time, mornings'],
    ['actually dont ring, text me', 'Safe ways to contact you: A text message'],
    ['he checks my phone', 'Take care: Someone else sees or hears this phone or e-mail'],
  ])('belongs to the contact, and to nothing that is shared: %s', async (said, row) => {
    const talk = await agreed();
    expect((await talk.say(said)).keys).toContain('questions:changed');
    const rows = await checkedAfter(talk);
    expect(rows).toContain(row);
    expect(rows).toMatch(/What is happening: fly tipping on Burton Road, Hatton(?:\n|$)/u);
  });

  it.each<readonly [at: readonly string[], said: string, rows: readonly string[]]>([
    [
      [],
      'You can text me, never ring',
      ['Contact: Yes, you may contact me', 'Safe ways to contact you: A text message'],
    ],
    [
      ['no', 'today'],
      'after 4 but not weekends',
      ['Contact: Yes, you may contact me', 'Safe times: after 4, not weekends'],
    ],
    [
      ['no', 'today'],
      'any time but not at night',
      ['Contact: Yes, you may contact me', 'Safe times: any time, not at night'],
    ],
  ])('is heard before a way is asked for: %j, %s', async (at, said, rows) => {
    const talk = await startTalk(createTestBot(opened.store));
    for (const line of ['fly tipping on Burton Road, Hatton', ...at]) await talk.say(line);
    expect((await talk.say(said)).rows).toEqual(rows);
  });

  it.each<readonly [said: string, rows: readonly string[], not: string]>([
    ['07700 900124', ['Phone number: +447700900124'], 'Safe times'],
    ['sorry my number is 07700 900124', ['Phone number: +447700900124'], 'Safe times'],
    ['No wait use text 07700 900124', ['Safe ways to contact you: A text message', '+447700900124'], 'Safe times'],
    ['by text after 6', ['Safe ways to contact you: A text message', 'Safe times: after 6'], 'A phone call'],
    ['better to text', ['Safe ways to contact you: A text message'], 'Safe times'],
    ['text me too', ['Safe ways to contact you: A phone call and A text message'], 'Safe times'],
    ['after 6', ['Safe ways to contact you: A phone call', 'Safe times: after 6'], 'A text message'],
  ])('is another way or number where safe times are asked for: %s', async (said, rows, not) => {
    const talk = await startTalk(createTestBot(opened.store));
    for (const line of ['fly tipping on Burton Road, Hatton', 'no', 'today', 'call me on 07700 900123'])
      await talk.say(line);
    const { keys } = await talk.say(said);
    if (keys.includes('questions:contact.times.ask')) await talk.press('do:skip');
    for (let at = 0; at < 2; at += 1) await talk.press('do:skip');
    const shown = await checkedAfter(talk);
    for (const row of rows) expect(shown).toContain(row);
    expect(shown).not.toContain(not);
  });

  it('is kept where another question of the contact is open', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    for (const said of ['fly tipping on Burton Road, Hatton', 'no', 'today', 'call me on 07700 900123', 'any time'])
      await talk.say(said);
    await talk.say('yes but not at night');
    for (let at = 0; at < 2; at += 1) await talk.press('do:skip');
    expect(await checkedAfter(talk)).toContain('Safe times: any time, not at night');
  });

  it.each([
    'my number is 07700 900124',
    'change my number to 07700 900124',
    'number should be 07700 900124 not 900123',
    'use 07700 900124 instead',
    'ring 07700 900124',
  ])('takes another number for the one that was told: %s', async (said) => {
    const talk = await agreed();
    await talk.press('consent=');
    await talk.press('reporter=victim');
    const { keys, rows } = await talk.say(said);
    expect(keys).toEqual(['questions:changed', 'report-asb:check.ask']);
    expect(rows).toContain('Phone number: +447700900124');
  });

  it.each<readonly [said: string, row: string]>([
    ['use jo@example.com instead', 'E-mail address: jo@example.com'],
    ['my email is jo@example.com', 'Good to know: my email is jo@example.com'],
    ['jo@example.com', 'Good to know: jo@example.com'],
  ])('keeps an address, and takes it for the way only where that is said: %s', async (said, row) => {
    const talk = await agreed();
    await talk.press('consent=');
    await talk.press('reporter=victim');
    const { keys } = await talk.say(said);
    expect(keys.at(-1)).toBe('report-asb:check.ask');
    expect((await talk.say('read it back')).rows).toContain(row);
  });

  it('changes nothing by a question: is it anonymous', async () => {
    const talk = await agreed();
    await talk.press('consent=');
    await talk.press('reporter=victim');
    expect((await talk.say('is it anonymous')).keys[0]).toBe('knowledge:anonymous.answer');
    expect((await talk.say('read it back')).rows).toContain('Phone number: +447700900123');
  });

  it.each(['they called me on 07700 900999 last night', 'his number is 07700 900999'])(
    'takes no number of somebody else for it: %s',
    async (said) => {
      const talk = await agreed();
      await talk.press('consent=');
      await talk.press('reporter=victim');
      expect((await talk.say(said)).rows).toContain('Phone number: +447700900123');
    },
  );

  it('leaves nobody to be contacted who wants no call after all', async () => {
    const talk = await agreed();
    expect((await talk.say('dont ring me at all')).keys).toContain('questions:contact.wanted.no-way');
    expect(await checkedAfter(talk)).not.toContain('900123');
  });

  it.each(['dont leave a message', 'text me not call'])('is in no account: %s', async (said) => {
    const talk = await agreed();
    await talk.say(said);
    expect(await checkedAfter(talk)).not.toContain(`\n${said}`);
  });

  it.each(['the police never ring me back', 'he plays music at weekends', 'they ring the bell at night'])(
    'is not read from what is told of others: %s',
    async (said) => {
      const talk = await agreed();
      await talk.say(said);
      const rows = await checkedAfter(talk);
      expect(rows).toContain('Safe ways to contact you: A phone call');
      expect(rows).not.toMatch(/Safe times: any time,/u);
    },
  );

  it('is a number where a call back asks in words what it is about', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.say('i need someone to call me my boyfriend is violent');
    await talk.press('call-back-for=me');
    const { rows, keys } = await talk.say('07700 900123');
    expect(rows).toContain('Phone number: +447700900123');
    expect(keys.at(-1)).toBe('call-back:call-back-about.ask');
  });
});
