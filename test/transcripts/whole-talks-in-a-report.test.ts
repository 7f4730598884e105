import { talkThrough } from '../support/talks-begun.ts';
import { createTestBot, rowsAtCheck, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

/* What came of reports told from their first to their last turn: what answered another question than the one it was meant for. */

const opened = storeForTests();

const BEGUN = ['kids throwing stones at cars on Burton Road, Hatton', '> danger=no'];
const AT_CONTACT = [...BEGUN, '> when=yesterday'];
const AT_CONSENT = [...AT_CONTACT, '> contact=anonymous'];
const WITH_ALL = '> consent=police consent=landlord';

const after = (lines: readonly string[]): Promise<Talk> => talkThrough(createTestBot(opened.store), lines);

const NONE = 'May share with: None chosen';

describe('who may know', () => {
  it.each(['everything', 'share everything', 'share it all', 'all of it'])(
    'S9: is asked again where only what they may know is told: %s',
    async (said) => {
      const { keys } = await (await after(AT_CONSENT)).say(said);
      expect(keys.at(-1)).toMatch(/^questions:consent\./u);
    },
  );

  it.each(['share it all with the police', 'everything to the police', 'police obviously'])(
    'S9: are those who are named, whatever they may know: %s',
    async (said) => {
      const { rows } = await (await after(AT_CONSENT)).say(said);
      expect(rows).toContain('May share with: The police');
    },
  );

  it.each(['my housing wont help', 'the landlord wont do anything', 'police never come', 'my landlord doesnt care'])(
    'S9: is not said by a complaint about them, and neither is that nobody may: %s',
    async (said) => {
      const { keys } = await (await after(AT_CONSENT)).say(said);
      expect(keys).toContain('questions:consent.ask');
    },
  );

  it.each(['police shouldnt know', 'the police dont need to know', 'dont tell my landlord he wont help'])(
    'S9: is nobody where one is refused: %s',
    async (said) => {
      expect((await (await after(AT_CONSENT)).say(said)).rows).toContain(NONE);
    },
  );

  it.each(['dont share with anyone', 'actually dont tell anyone', 'dont share it', 'no sharing', 'keep it private'])(
    'S9: is nobody any more, also at the check: %s',
    async (said) => {
      expect((await (await after([...AT_CONSENT, WITH_ALL])).say(said)).rows).toContain(NONE);
    },
  );

  it.each(['share with everyone', 'share everything'])('S9: is asked again at the check: %s', async (said) => {
    const { keys } = await (await after([...AT_CONSENT, '> consent='])).say(said);
    expect(keys).toContain('questions:consent.ask');
  });

  it.each(['yes police can know', 'yes share with police', 'yes tell the landlord'])(
    'S9: is no leave to contact whoever says it: %s',
    async (said) => {
      expect((await (await after(AT_CONTACT)).say(said)).keys).toContain('questions:contact.wanted.ask');
    },
  );
});

describe('contact', () => {
  it.each(['no need to be anonymous', 'no need for me to be anonymous', 'i dont need to be anonymous'])(
    'is not refused by whoever need not be anonymous: %s',
    async (said) => {
      expect((await (await after(AT_CONTACT)).say(said)).keys).toContain('questions:contact.how.ask');
    },
  );

  it('is neither wished nor refused by not being bothered about it', async () => {
    const { keys } = await (await after(AT_CONTACT)).say('im not bothered about being anonymous');
    expect(keys).toContain('questions:contact.wanted.ask');
  });

  it.each(['nobody see my phone', 'no one sees my phone'])(
    'S9: by phone is not chosen by who sees it: %s',
    async (said) => {
      const { keys } = await (await after([...AT_CONTACT, '> contact=contact'])).say(said);
      expect(keys).toContain('questions:contact.how.ask');
    },
  );

  it.each(['you can email me if you like', 'yes you can ring me if you need to'])(
    'is not for the time of "if you like": %s',
    async (said) => {
      const talk = await after(AT_CONTACT);
      await talk.say(said);
      expect(await rowsAtCheck(talk)).not.toContain('Safe times');
    },
  );

  it('is for the time that hangs on an "if" of their own', async () => {
    const talk = await after(AT_CONTACT);
    await talk.say('ring me on 07700 900123 if he is at work');
    expect(await rowsAtCheck(talk)).toContain('Safe times: if he is at work');
  });

  it.each(['yes please contact me', 'yes contact me not her', 'you can contact me', 'please get in touch'])(
    'is wished whatever is asked: %s',
    async (said) => {
      const danger = await after(['> do:begin:report-asb']);
      const where = await after(['kids throwing stones at cars', '> danger=no']);
      for (const [talk, open] of [
        [danger, 'report-asb:danger.ask'],
        [where, 'questions:where.ask'],
      ] as const) {
        expect((await talk.say(said)).keys).toEqual(['questions:understood', 'questions:contact.wanted.careful', open]);
      }
    },
  );

  it.each(['yes call me an ambulance', 'yes please contact me im not safe', 'yes please contact me urgently'])(
    'S2: is no answer in the place of a yes to danger: %s',
    async (said) => {
      expect((await (await after(['> do:begin:report-asb'])).say(said)).keys).toContain('report-asb:danger.now');
    },
  );

  it.each(['they contact me all the time', 'the council never get back to me', 'he wont contact me'])(
    'S9: is neither wished nor refused by what others do: %s',
    async (said) => {
      const { keys } = await (
        await after(['my neighbour is doing my head in on mill lane hatton', '> danger=no'])
      ).say(said);
      expect(keys.join(' ')).not.toContain('contact.wanted');
    },
  );
  it.each(['actually can you ring me after all', 'you can ring me', 'i changed my mind, can someone call me'])(
    'is asked about once it was refused and is wished after all: %s',
    async (said) => {
      const { keys } = await (await after([...AT_CONSENT, '> consent='])).say(said);
      expect(keys).toContain('questions:contact.wanted.careful');
      expect(keys.at(-1)).toBe('questions:contact.phone.ask');
    },
  );
});

describe('what is put right at the check', () => {
  const AT_CHECK = [...AT_CONSENT, '> consent='];
  const ACCOUNT = 'What is happening: kids throwing stones at cars on Burton Road, Hatton';

  it.each([
    ['its number 14', '14 on Burton Road, Hatton'],
    ['its flat 3', 'flat 3, on Burton Road, Hatton'],
    ['its number 14 on church street', 'number 14 church street, Hatton'],
  ])('the house leaves its street: %s', async (said, where) => {
    const { keys, rows } = await (await after(AT_CHECK)).say(said);
    expect(keys).toEqual(['questions:changed', 'report-asb:check.ask']);
    expect(rows).toContain(`Where: ${where}`);
  });

  it('the day and the house, in one message', async () => {
    const said = "no that's wrong it was sunday not monday and it's number 14";
    const { rows } = await (await after(AT_CHECK)).say(said);
    expect(rows).toContain('Where: 14 on Burton Road, Hatton');
    expect(rows).toContain('When: Sunday, 7 March 2027');
  });

  it.each(['its more like harassment', 'i would say its harassment'])(
    'the kind takes nothing of the account back: %s',
    async (said) => {
      const { rows } = await (await after(AT_CHECK)).say(said);
      expect(rows).toContain(`${ACCOUNT}\n${said}`);
      expect(rows).toContain('Kind: Threats or harassment');
    },
  );

  it('more of the same kind is kept', async () => {
    const { keys, rows } = await (await after(AT_CHECK)).say('it was lads throwing bricks');
    expect(keys).toEqual(['questions:added', 'report-asb:check.ask']);
    expect(rows).toContain(`${ACCOUNT}\nit was lads throwing bricks`);
  });

  it.each(['actually ring me on 07700 900123', 'email me at a@example.org'])(
    'S9: contact that is wished after all, with its number or address: %s',
    async (said) => {
      const talk = await after(AT_CHECK);
      expect((await talk.say(said)).keys).toContain('questions:contact.wanted.careful');
      expect(await rowsAtCheck(talk)).toMatch(/Phone number: \+447700900123|E-mail address: a@example.org/u);
    },
  );

  it.each(['his number is 07700 900123', 'the van had 07700 900123 on it'])(
    'S9: a number of somebody else is no wish: %s',
    async (said) => {
      const { rows } = await (await after(AT_CHECK)).say(said);
      expect(rows).toContain('Contact: No, I want to stay anonymous');
    },
  );
});

describe('what is told of a contact', () => {
  it('S9: takes the place of nobody in the account: "ring me not my dad"', async () => {
    const account = 'kids keep knocking on my dad and running off on Burton Road, Hatton';
    const talk = await after([account, '> danger=no', '> do:skip', '> do:skip']);
    expect((await talk.say('yes ring me not my dad')).keys).toContain('questions:contact.phone.ask');
    await talk.say('07700 900131');
    const rows = await rowsAtCheck(talk);
    expect(rows).toContain(`What is happening: ${account}`);
    expect(rows).toContain('Safe ways to contact you: A phone call');
  });

  it('is heard behind a number without a sign between', async () => {
    const talk = await after(AT_CONTACT);
    await talk.say('yes my names Jo Green 07700 900888 ring after 5');
    const rows = await rowsAtCheck(talk);
    expect(rows).toContain('Safe ways to contact you: A phone call');
    expect(rows).toContain('Safe times: after 5\n');
  });

  it.each([
    ['07700 900131 thats my mobile ive had it years', true],
    ['07700 900131 is his mobile', false],
  ])("S14: is no part of the account where a number is one's own: %s", async (said, isOwn) => {
    const talk = await after(['> do:begin:report-asb', '> danger=no', 'my neighbour is doing my head in']);
    await talk.say(said);
    const rows = await rowsAtCheck(talk);
    expect(rows.split('Kind:')[0]?.includes('900131')).toBe(!isOwn);
  });

  it('is for no time that is over', async () => {
    const talk = await after([...AT_CONTACT, '> contact=contact']);
    await talk.say('last night til 3');
    expect(await rowsAtCheck(talk)).not.toContain('Safe times');
  });

  it('S9: still refuses a way: "ring me not text"', async () => {
    const talk = await after(AT_CONTACT);
    await talk.say('ring me not text');
    await talk.say('07700 900131');
    expect(await rowsAtCheck(talk)).toContain('Safe ways to contact you: A phone call\n');
  });

  it('S9: is shown as it will be sent, and without a number nobody is told of as one to contact', async () => {
    const talk = await after(AT_CONTACT);
    await talk.say('ring me not text');
    const rows = await rowsAtCheck(talk);
    expect(rows).toContain('Contact: No, I want to stay anonymous');
    expect(rows).not.toContain('Safe ways');
  });

  it('is no kind of trouble: "don\'t leave messages"', async () => {
    const talk = await after(['> do:begin:report-asb', '> danger=no', 'my neighbour is doing my head in']);
    const { rows } = await talk.say('yes you can text me on 07700 900111 after 3pm but dont leave messages');
    expect(rows.join('\n')).not.toContain('Kind');
  });
});

it('whoever stays out of it is led into no guide about despair', async () => {
  const talk = await after(['> do:begin:burglary-theft', '> theft-when=past']);
  expect((await talk.say('dont want to be involved')).keys.join(' ')).not.toContain('self-harm:');
});

describe('what is asked of the report', () => {
  it.each([
    ['will i hear back', 'knowledge:hear-back.answer'],
    ['can i have an update', 'knowledge:hear-back.answer'],
    ['will someone contact me', 'knowledge:hear-back.answer'],
    ['what if they come back', 'knowledge:every-time.answer'],
    ['what happens if they do it again', 'knowledge:every-time.answer'],
  ])('is answered in its middle and at its end: %s', async (said, key) => {
    for (const [lines, open] of [
      [AT_CONSENT, 'questions:consent.ask'],
      [[...AT_CONSENT, '> consent='], 'report-asb:check.ask'],
    ] as const) {
      expect((await (await after(lines)).say(said)).keys).toEqual([key, open]);
    }
  });

  it('is nothing that is told', async () => {
    const { keys } = await (await after(AT_CONSENT)).say('they come back every night');
    expect(keys).not.toContain('knowledge:every-time.answer');
  });
});
