import { createTestBot, rowsAtCheck, startTalk, type Talk } from '../support/test-bot.ts';
import { openTestStore, type TestStore } from '../support/store.ts';

/* What came of reports told from their first to their last turn: what answered another question than the one it was meant for. */

let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.close());

const BEGUN = ['kids throwing stones at cars on Burton Road, Hatton', '> danger=no'];
const AT_CONTACT = [...BEGUN, '> when=yesterday'];
const AT_CONSENT = [...AT_CONTACT, '> contact=anonymous'];
const WITH_ALL = '> consent=police consent=landlord';

const after = async (lines: readonly string[]): Promise<Talk> => {
  const talk = await startTalk(createTestBot(opened.store));
  for (const line of lines) await (line.startsWith('> ') ? talk.press(...line.slice(2).split(' ')) : talk.say(line));
  return talk;
};

const NONE = 'May share with: None chosen';

describe('who may know', () => {
  it.each(['everything', 'share everything', 'share it all', 'all of it'])(
    'S9: is asked again where only what they may know is told: %s',
    async (said) => {
      const { keys } = await (await after(AT_CONSENT)).say(said);
      expect(keys.at(-1)).toMatch(/^questions:consent\./u);
    },
  );

  it.each(['share it all with the police', 'everything to the police'])(
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
      expect(keys).toEqual(['questions:changed', 'questions:contact.wanted.careful', 'questions:contact.how.ask']);
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

describe('where it is', () => {
  const AT_WHERE = ['kids throwing stones at cars', '> danger=no'];

  it.each([
    'its my neighbours grandsons and their friends',
    'bunch of year 11s',
    'one of them tried my handle',
    'the same lot every time',
    'my car got hit',
    'my name is sarah',
    'for someone else she knows about it',
  ])('is not who it was: that is kept, and it is asked again: %s', async (said) => {
    const talk = await after(AT_WHERE);
    const { keys } = await talk.say(said);
    expect(keys.at(0)).toBe('questions:added');
    expect(keys.at(-1)).toBe('questions:where.ask');
    expect(await rowsAtCheck(talk)).toContain(said);
  });

  it('is not that somebody stays out of it', async () => {
    const { keys, rows } = await (await after(AT_WHERE)).say('anonymous');
    expect(keys).toContain('questions:where.ask');
    expect(rows).toEqual(['Contact: No, I want to stay anonymous']);
  });

  it('is what stands beside that', async () => {
    const { rows } = await (await after(AT_WHERE)).say('anonymous but its on burton road');
    expect(rows).toContain('Where: on burton road');
  });

  it.each([
    'the green man',
    'old boys club',
    'kids play area',
    'their garden',
    'my sisters',
    'my neighbours',
    'near the lads house',
    'the parking area',
    'cuttings',
    'my fence',
  ])('is a place by any name: %s', async (said) => {
    expect((await (await after(AT_WHERE)).say(said)).keys).toContain('report-asb:when.ask');
  });
});

describe('the kind', () => {
  const AT_KIND = ['> do:begin:report-asb', '> danger=no', 'my neighbour is doing my head in'];

  it.each([
    ['its music', 'Noise'],
    ['they argue', 'Trouble with neighbours'],
    ['he parks over my drive', 'Parking'],
  ])('is heard in a few words where it is asked: %s', async (said, kind) => {
    const talk = await after(AT_KIND);
    await talk.say(said);
    expect(await rowsAtCheck(talk)).toContain(`Kind: ${kind}`);
  });

  it('is left out for who tells all else in its place', async () => {
    const talk = await after([...AT_KIND, 'burton road midway', 'every night']);
    const { keys } = await talk.say('please contact me');
    expect(keys).toContain('questions:skipped');
    expect(keys.at(-1)).not.toBe('report-asb:kind.ask');
  });
});

describe('when it was', () => {
  it.each(['started', 'it started', 'i reported it before'])('is not said by: %s', async (said) => {
    expect((await (await after(BEGUN)).say(said)).keys.at(-1)).toMatch(/^report-asb:when\./u);
  });

  it.each(['it started last monday', 'started in june', 'its started again', 'it stopped'])(
    'is said by: %s',
    async (said) => {
      expect((await (await after(BEGUN)).say(said)).keys).toContain('questions:contact.wanted.ask');
    },
  );
});
