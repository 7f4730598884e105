import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';

describe('S9: how to be contacted, told after it was asked', () => {
  const opened = storeForTests();

  const asked = async (...answers: readonly string[]): Promise<Talk> => {
    const talk = await startTalk(createTestBot(opened.store));
    for (const said of ['fly tipping on Burton Road, Hatton', 'no', 'today']) await talk.say(said);
    for (const code of answers) await talk.press(code);
    return talk;
  };

  it.each<readonly [said: string, rows: readonly string[], next: string]>([
    [
      'you may telephone me on 01283 496 555',
      ['Safe ways to contact you: A phone call', 'Phone number: +441283496555'],
      'questions:contact.times.ask',
    ],
    [
      'phone me 07700 900123 not before noon',
      ['Safe ways to contact you: A phone call', 'Phone number: +447700900123', 'Safe times: not before noon'],
      'questions:contact.careful.ask',
    ],
    [
      'Avril Finch, 01283 496555',
      ['Phone number: +441283496555', 'Take care: Ask for me by a name that I choose', 'Name to ask for: Avril Finch'],
      'questions:contact.how.ask',
    ],
    ['contact by email please', ['Safe ways to contact you: An e-mail'], 'questions:contact.email.ask'],
    [
      'finch@example.org',
      ['Safe ways to contact you: An e-mail', 'E-mail address: finch@example.org'],
      'questions:contact.times.ask',
    ],
  ])('is kept, said back, and asked what else makes it safe: %s', async (said, rows, next) => {
    for (const answers of [['do:skip'], ['do:skip', 'consent=']]) {
      const heard = await (await asked(...answers)).say(said);
      expect(heard.texts[0]).toBe('I have changed that. Contact: Yes, you may contact me');
      expect(heard.rows).toEqual(rows);
      expect(heard.keys.slice(1)).toEqual(['questions:understood', 'questions:contact.wanted.careful', next]);
    }
  });

  it.each(['ok go on then contact me', 'go on contact me', 'ok contact me then', 'contact me'])(
    'is asked for at last, behind a no: %s',
    async (said) => {
      const { keys } = await (await asked('contact=anonymous')).say(said);
      expect(keys).toEqual(['questions:changed', 'questions:contact.wanted.careful', 'questions:contact.how.ask']);
    },
  );

  it.each(['anonymous', 'keep me anonymous'])(
    'S14: what it means to stay unknown is told, and it stands: %s',
    async (said) => {
      const talk = await asked('contact=anonymous');
      expect((await talk.say(said)).keys).toEqual(['knowledge:anonymous.answer', 'questions:consent.ask']);
      expect((await talk.press('consent=')).rows).toContain('Contact: No, I want to stay anonymous');
    },
  );

  it.each(['they call me names', 'ok they call me a grass', 'dont contact me'])('is no such wish: %s', async (said) => {
    const { keys } = await (await asked('contact=anonymous')).say(said);
    expect(keys.at(-1)).toBe('questions:consent.ask');
  });

  it.each(['no phone actually', 'no, phone actually', 'no ring me instead', 'no text instead'])(
    'another way takes the place of the one that is asked for: %s',
    async (said) => {
      const { keys } = await (await asked('contact=contact', 'contact-how=email')).say(said);
      expect(keys).toEqual(['questions:changed', 'questions:contact.phone.ask']);
    },
  );

  it.each(['no phone', 'actually no phone', 'no'])('no way is no contact: %s', async (said) => {
    const { keys } = await (await asked('contact=contact', 'contact-how=email')).say(said);
    expect(keys).toContain('questions:contact.wanted.no-way');
  });

  it.each(['i would like someone to ring me on 07700 900123 after 5pm', 'i want someone to call me 07700 900123'])(
    'is told with the account: %s',
    async (said) => {
      const talk = await startTalk(createTestBot(opened.store));
      const { rows } = await talk.say(`lads smashing windows on Burton Road, Hatton. ${said}`);
      expect(rows).toContain('Phone number: +447700900123');
    },
  );

  it('takes the first address of whoever has just agreed for theirs', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    for (const said of ['loud music every night on Burton Road, Hatton', 'yes you can email me']) await talk.say(said);
    expect((await talk.say('finch@example.org')).rows).toContain('E-mail address: finch@example.org');
  });

  it('is kept beside the answer to the question that is open', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    for (const said of ['someone keeps playing loud music', 'no']) await talk.say(said);
    const { rows, keys } = await talk.say('Burton Road, Hatton. text me on 07700 900123');
    expect(keys.at(-1)).toBe('report-asb:when.ask');
    expect(rows).toContain('Phone number: +447700900123');
  });

  it('is asked again of whoever chose to stay anonymous, where a number alone is told, and is put to no account', async () => {
    const talk = await asked('contact=anonymous', 'consent=');
    const { keys } = await talk.say('Avril Finch, 01283 496555');
    expect(keys).toEqual(['questions:now-holds', 'questions:contact.wanted.ask']);
    const { rows } = await talk.press('contact=anonymous');
    expect(rows.join()).not.toContain('Finch');
  });

  it.each([
    'my niece can ring you, Tess, 07700 900123',
    'dont know if it matters but im on 07700 900123 after six',
    'finch@example.org if it helps',
    'its Avril at number 6 07700 900123',
  ])('is asked again of whoever chose to stay anonymous, where a sentence gives a number: %s', async (said) => {
    for (const answers of [['contact=anonymous'], ['contact=anonymous', 'consent=']]) {
      const talk = await asked(...answers);
      expect((await talk.say(said)).keys).toEqual(['questions:now-holds', 'questions:contact.wanted.ask']);
      const { rows } = await talk.press('contact=anonymous');
      expect(rows.join()).not.toMatch(/900123|example/u);
    }
  });

  it('keeps the name that is told with the leave to ring, before the number is', async () => {
    const talk = await asked();
    const { rows, keys } = await talk.say('my name is Avril you can ring me');
    expect(rows).toContain('Name to ask for: Avril');
    expect(keys.at(-1)).toBe('questions:contact.phone.ask');
    await talk.press('do:skip');
    const { rows: checked } = await talk.press('consent=');
    expect(checked.join()).not.toContain('Avril'); // no way is left to reach them
  });

  it.each(['his number is 07700 900123', 'the van had 07700 900123 on it'])(
    'is not taken from what is told of somebody else: %s',
    async (said) => {
      const { rows } = await (await asked('do:skip', 'consent=')).say(said);
      expect(rows.join()).toContain('Contact: Left out');
    },
  );

  it.each([
    ['a woman please', 'Speak with a woman'],
    ['i need someone who speaks urdu', 'An interpreter'],
  ])('what makes it easier to talk is kept, whatever is asked: %s', async (said, row) => {
    const talk = await startTalk(createTestBot(opened.store));
    await talk.press('do:begin:call-back');
    await talk.say('07700 900123');
    expect((await talk.say(said)).rows).toContain(`To make it easier: ${row}`);
  });

  it.each(['the woman next door', 'he speaks urdu', 'a man', 'do you have interpreters'])(
    'who is told of, and what asks, wishes for nobody to talk with: %s',
    async (said) => {
      const talk = await startTalk(createTestBot(opened.store));
      await talk.press('do:begin:call-back');
      await talk.say('07700 900123');
      expect((await talk.say(said)).rows.join(' ')).not.toContain('To make it easier');
    },
  );
});
